package org.policydesk.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.policy.InvalidItemException.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cuts drafts in two (拆分) and puts several together (合并). Each act carries the versions that it started from, is journalled at
 * every draft that it touches, and can be undone as a whole until one of them is changed again. Older versions are refused with
 * {@link StaleItemException}, unknown numbers with {@link ItemNotFoundException}, what is published or rejected with {@link
 * InvalidItemException}; then nothing was changed.
 */
@Service
@ForStaff
@Transactional
public class Redrafts {
    private final RedraftRows rows;
    private final ItemRows items;
    private final PolicyRows policies;
    private final PolicyChanges changes;
    private final ItemJournal journal;
    private final SentenceReader reader;

    Redrafts(
            RedraftRows rows,
            ItemRows items,
            PolicyRows policies,
            PolicyChanges changes,
            ItemJournal journal,
            SentenceReader reader) {
        this.rows = rows;
        this.items = items;
        this.policies = policies;
        this.changes = changes;
        this.journal = journal;
        this.reader = reader;
    }

    /** What was cut and merged in the policy and not undone, oldest first; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<Redraft> ofPolicy(long policyId) {
        return rows.ofPolicy(policyId);
    }

    /**
     * Cuts the draft at a place of its sentence: it keeps the first stretch, a new draft gets the second. What can be read in
     * each is filled in anew; conditions and contact, and what cannot be read, both have from the whole.
     *
     * @param at the place in the document's text, in UTF-16 units, within the sentence and not at its ends
     * @throws InvalidItemException of the field "sentence" if the place is not within it
     */
    public Redraft split(long id, int at, int version) {
        ActionItem whole = draft(id, version);
        int place = at - whole.sentenceStart();
        String sentence = whole.sentence();
        require(place > 0 && place < sentence.length(), "sentence", Reason.OUT_OF_RANGE);
        String first = sentence.substring(0, place).strip();
        String second = sentence.substring(place).strip();
        require(!first.isEmpty() && !second.isEmpty(), "sentence", Reason.OUT_OF_RANGE);
        Policy policy = policies.find(whole.policyId()).orElseThrow(() -> new ItemNotFoundException(id));
        int start = whole.sentenceStart() + sentence.indexOf(first);
        SentenceReader.Reading kept = reader.read(policy, first, start);
        SentenceReader.Reading cut =
                reader.read(policy, second, whole.sentenceStart() + sentence.indexOf(second, place));
        Map<String, @Nullable Object> columns = new HashMap<>(ItemColumns.of(content(whole, kept)));
        columns.putAll(place(kept.origin()));
        items.update(id, version, columns);
        return made(Redraft.Kind.SPLIT, whole, content(whole, cut), cut.origin());
    }

    /** Makes a second draft with the same content and place, which is amended afterwards. */
    public Redraft copy(long id, int version) {
        ActionItem whole = draft(id, version);
        items.update(id, version, Map.of());
        ItemOrigin origin = new ItemOrigin(
                whole.sentence(),
                whole.sentenceStart(),
                whole.sentenceEnd(),
                whole.deadlineStart(),
                whole.deadlineEnd(),
                whole.cues(),
                whole.terms());
        return made(Redraft.Kind.COPY, whole, ItemEdit.of(whole), origin);
    }

    /**
     * Puts drafts of one policy together: the one that stays takes up what the others have, and they leave, with that as the
     * reason. One that only says when a system closes gives its hour to the same day, or its day as one further up.
     *
     * @param versions the drafts by number with the version of each; at least two, the one that stays among them
     * @throws InvalidItemException of the field "merge" if they are fewer, or not of one policy
     */
    public Redraft merge(long id, Map<Long, Integer> versions) {
        require(versions.size() > 1 && versions.containsKey(id), "merge", Reason.MISSING);
        Map<Long, ActionItem> drafts = new TreeMap<>();
        versions.forEach((one, version) -> drafts.put(one, draft(one, version)));
        ActionItem kept = Objects.requireNonNull(drafts.remove(id));
        require(
                drafts.values().stream().allMatch(one -> one.policyId() == kept.policyId()),
                "merge",
                Reason.OUT_OF_RANGE);
        ItemEdit base = ItemEdit.of(kept);
        for (ActionItem one : drafts.values()) {
            base = Closing.is(one) && !Closing.is(kept) ? Closing.onto(base, one) : base;
        }
        ItemEdit ended = base;
        ItemEdit united = MergedContent.of(
                ended,
                drafts.values().stream()
                        .map(one ->
                                Closing.is(one) && !Closing.is(kept) ? Closing.beside(ended, one) : ItemEdit.of(one))
                        .toList());
        ItemChecks.beforeKeeping(united);
        items.update(id, kept.version(), ItemColumns.of(united));
        journal.amended(id, ItemEdit.of(kept), united);
        journal.redrafted(id, "merged", drafts.keySet());
        long redraft = rows.insert(Redraft.Kind.MERGE, kept, kept.version() + 1);
        String reason = "并入：" + kept.title();
        for (ActionItem one : drafts.values()) {
            Map<String, @Nullable Object> columns = new HashMap<>();
            columns.put("state", ItemState.REJECTED.name());
            columns.put("rejected_because", reason);
            items.update(one.id(), one.version(), columns);
            journal.moved(one.id(), one.state(), ItemState.REJECTED, reason);
            rows.part(redraft, new RedraftRows.Part(one.id(), one.state(), one.version() + 1));
        }
        return last(kept.policyId(), redraft);
    }

    /**
     * Undoes a cut or a merging: the item that stayed is what it was, drafts that a cut made are gone, merged ones are back.
     *
     * @throws RedraftNotFoundException if there is none of that number, or it was undone
     * @throws StaleItemException if one of the items was changed since
     */
    public void undo(long redraftId) {
        RedraftRows.Kept kept = rows.find(redraftId).orElseThrow(() -> new RedraftNotFoundException(redraftId));
        ActionItem now = items.get(kept.itemId());
        ItemEdit before = ItemJson.contentFrom(kept.content(), ItemEdit.of(now));
        Map<String, @Nullable Object> columns = new HashMap<>(ItemColumns.of(before));
        columns.putAll(place(kept.before()));
        items.update(kept.itemId(), kept.versionAfter(), columns);
        List<Long> others = new ArrayList<>();
        for (RedraftRows.Part part : rows.parts(redraftId)) {
            others.add(part.itemId());
            ItemState state = part.stateBefore();
            if (state == null) {
                remove(part);
            } else {
                Map<String, @Nullable Object> back = new HashMap<>();
                back.put("state", state.name());
                back.put("rejected_because", null);
                items.update(part.itemId(), part.versionAfter(), back);
                journal.moved(part.itemId(), ItemState.REJECTED, state, null);
            }
        }
        if (!rows.undone(redraftId)) {
            throw new RedraftNotFoundException(redraftId);
        }
        journal.amended(kept.itemId(), ItemEdit.of(now), before);
        journal.redrafted(kept.itemId(), "undone", others);
    }

    private Redraft made(Redraft.Kind kind, ActionItem whole, ItemEdit content, ItemOrigin origin) {
        ItemChecks.beforeKeeping(content);
        long part = items.insert(whole.policyId(), ItemState.DRAFT, content, origin);
        changes.noteItem(part);
        journal.created(part, content);
        journal.redrafted(part, "cut", List.of(whole.id()));
        journal.amended(whole.id(), ItemEdit.of(whole), ItemEdit.of(items.get(whole.id())));
        journal.redrafted(whole.id(), "split", List.of(part));
        long redraft = rows.insert(kind, whole, whole.version() + 1);
        rows.part(redraft, new RedraftRows.Part(part, null, items.get(part).version()));
        return last(whole.policyId(), redraft);
    }

    private void remove(RedraftRows.Part part) {
        if (!items.remove(part.itemId(), part.versionAfter())) {
            throw items.stale(part.itemId());
        }
    }

    /** A stretch has its own words and date; whom it is for it has from the whole, if it does not say so itself. */
    private static ItemEdit content(ActionItem whole, SentenceReader.Reading read) {
        ItemEdit own = read.content();
        ItemEdit all = ItemEdit.of(whole);
        return new ItemEdit(
                own.title(),
                own.action(),
                read.dated() ? own.nature() : all.nature(),
                read.dated() ? own.kind() : all.kind(),
                read.dated() ? own.actors() : all.actors(),
                all.relevance(),
                read.dated() ? own.rule() : all.rule(),
                all.basis(),
                all.reviewDays(),
                own.criterion() == null ? all.criterion() : own.criterion(),
                all.factYear(),
                all.includeUndetermined(),
                own.materials().isEmpty() ? all.materials() : own.materials(),
                own.channel() == null ? all.channel() : own.channel(),
                own.contact() == null ? all.contact() : own.contact(),
                all.stampDays(),
                own.channel() == null ? all.postDays() : own.postDays(),
                all.reserveDays(),
                all.upstream(),
                all.byAssociation(),
                all.tier(),
                own.quotas().isEmpty() ? all.quotas() : own.quotas(),
                own.consequence() == null ? all.consequence() : own.consequence(),
                all.importance());
    }

    private static Map<String, Object> place(ItemOrigin origin) {
        return Map.of(
                "sentence", origin.sentence(),
                "sentence_start", origin.sentenceStart(),
                "sentence_end", origin.sentenceEnd(),
                "deadline_start", origin.deadlineStart(),
                "deadline_end", origin.deadlineEnd());
    }

    private ActionItem draft(long id, int version) {
        ActionItem item = items.get(id);
        if (item.version() != version) {
            throw items.stale(id);
        }
        ItemChecks.state(item, ItemState.DRAFT, ItemState.ACCEPTED);
        return item;
    }

    private Redraft last(long policyId, long redraftId) {
        return rows.ofPolicy(policyId).stream()
                .filter(one -> one.id() == redraftId)
                .findFirst()
                .orElseThrow(() -> new RedraftNotFoundException(redraftId));
    }

    private static void require(boolean met, String field, Reason reason) {
        if (!met) {
            throw new InvalidItemException(field, reason);
        }
    }
}
