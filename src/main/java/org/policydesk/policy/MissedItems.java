package org.policydesk.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policydesk.account.ForStaff;
import org.policydesk.extraction.Extractor;
import org.policydesk.extraction.ItemDraft;
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
    private final DraftContent contents;
    private final Extractor extractor = new Extractor();

    MissedItems(
            PolicyRows policies,
            DocumentRows documents,
            ItemRows items,
            PolicyChanges changes,
            ItemJournal journal,
            DraftContent contents) {
        this.policies = policies;
        this.documents = documents;
        this.items = items;
        this.changes = changes;
        this.journal = journal;
        this.contents = contents;
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
        String head = head(policy);
        Optional<ItemDraft> read = read(head, sentence, policy);
        ItemEdit content = read.map(draft -> contents.of(draft, DraftTerms.of(draft.terms())))
                .orElseGet(() -> contents.of(sentence));
        int shift = start - head.length();
        ItemOrigin origin = new ItemOrigin(
                sentence,
                start,
                start + sentence.length(),
                read.map(draft -> draft.deadlineStart() + shift).orElse(start),
                read.map(draft -> draft.deadlineEnd() + shift).orElse(start),
                read.map(ItemDraft::cues).orElse(List.of()),
                read.map(draft -> DraftTerms.of(draft.terms())).orElse(FoundTerms.NONE));
        ItemChecks.beforeKeeping(content);
        long id = items.insert(policy.id(), ItemState.DRAFT, content, origin);
        changes.noteItem(id);
        journal.created(id, content);
        return items.find(id).orElseThrow();
    }

    /** The sentence is read within its own policy's title and date, which give it year and setting. */
    private Optional<ItemDraft> read(String head, String sentence, Policy policy) {
        StringBuilder text = new StringBuilder(head).append(sentence).append("\n\n");
        if (policy.issuer() != null) {
            text.append(policy.issuer()).append('\n');
        }
        if (policy.issuedOn() != null) {
            text.append(policy.issuedOn().getYear())
                    .append('年')
                    .append(policy.issuedOn().getMonthValue())
                    .append('月')
                    .append(policy.issuedOn().getDayOfMonth())
                    .append("日\n");
        }
        int end = head.length() + sentence.length();
        return extractor.extract(text.toString()).items().stream()
                .filter(draft -> draft.deadlineStart() >= head.length() && draft.deadlineEnd() <= end)
                .max(Comparator.comparingDouble(ItemDraft::confidence));
    }

    private static String head(Policy policy) {
        return policy.title() + "\n\n" + (policy.docNumber() == null ? "" : policy.docNumber() + "\n\n");
    }

    private static void require(boolean met, Reason reason) {
        if (!met) {
            throw new InvalidItemException("sentence", reason);
        }
    }
}
