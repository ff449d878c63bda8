package org.policydesk.policy;

import java.util.Objects;
import org.policydesk.account.ForStaff;
import org.policydesk.policy.InvalidItemException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that the extraction missed and a reader points at in the text. */
@Service
@ForStaff
@Transactional
public class MissedItems {
    private static final int LONGEST = 2_000;

    private final PolicyRows policies;
    private final DocumentRows documents;
    private final ItemRows items;
    private final PolicyChanges changes;
    private final ItemJournal journal;
    private final SentenceReader reader;

    MissedItems(
            PolicyRows policies,
            DocumentRows documents,
            ItemRows items,
            PolicyChanges changes,
            ItemJournal journal,
            SentenceReader reader) {
        this.policies = policies;
        this.documents = documents;
        this.items = items;
        this.changes = changes;
        this.journal = journal;
        this.reader = reader;
    }

    /**
     * Makes a draft of a stretch of the policy's text. What can be read in it (date, kind, who acts, materials) is filled in as
     * for any draft; where no date can be read, its rule is left open with the words as they stand.
     *
     * @param from where it begins in the document's text, in UTF-16 units; blanks at either end are left out
     * @param to where it ends, exclusive; at most 2,000 units further on
     * @throws PolicyNotFoundException if there is no such policy, or it has no text
     * @throws InvalidItemException of the field "sentence" if the stretch is blank, too long or not in the policy
     */
    public ActionItem add(long policyId, int from, int to) {
        Policy policy = policies.find(policyId)
                .filter(found -> found.documentId() != null)
                .orElseThrow(() -> new PolicyNotFoundException(policyId));
        require(policy.textStart() <= from && from <= to && to <= policy.textEnd(), Reason.OUT_OF_RANGE);
        String text = documents.text(Objects.requireNonNull(policy.documentId()));
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        require(start < end, Reason.MISSING);
        require(end - start <= LONGEST, Reason.TOO_LONG);
        return keep(policy, text.substring(start, end), start);
    }

    private ActionItem keep(Policy policy, String sentence, int start) {
        SentenceReader.Reading read = reader.read(policy, sentence, start);
        ItemChecks.beforeKeeping(read.content());
        long id = items.insert(policy.id(), ItemState.DRAFT, read.content(), read.origin());
        changes.noteItem(id);
        journal.created(id, read.content());
        return items.find(id).orElseThrow();
    }

    private static void require(boolean met, Reason reason) {
        if (!met) {
            throw new InvalidItemException("sentence", reason);
        }
    }
}
