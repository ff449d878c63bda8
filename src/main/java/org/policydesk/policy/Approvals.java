package org.policydesk.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SignedIn;
import org.policydesk.policy.ApprovalRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishing by four eyes (提交发布、审批): the first person hands over, a second approves or sends back. Nobody approves what they
 * handed over or changed last; what is changed meanwhile does not wait any more. An unknown number is answered with {@link
 * SubmissionNotFoundException}, what cannot be with {@link ApprovalRefusedException}, {@link InvalidItemException} or {@link
 * StaleItemException}. Everything goes into the item's journal.
 */
@Service
@ForStaff
@Transactional
public class Approvals {
    private final SubmissionRows rows;
    private final ItemRows items;
    private final Publication publication;
    private final ItemJournal journal;
    private final CurrentUser user;

    Approvals(SubmissionRows rows, ItemRows items, Publication publication, ItemJournal journal, CurrentUser user) {
        this.rows = rows;
        this.items = items;
        this.publication = publication;
        this.journal = journal;
        this.user = user;
    }

    /** Hands an unpublished item over to be published as it stands. */
    public Submission submit(long itemId, int version, @Nullable String note) {
        ActionItem item = current(itemId, version);
        ItemChecks.state(item, ItemState.DRAFT, ItemState.ACCEPTED);
        ItemChecks.beforePublishing(ItemEdit.of(item));
        return handOver(item, null, note);
    }

    /** Hands over what a published item is to say; until it is approved, the item stays as it is. */
    public Submission submitAmendment(long itemId, ItemEdit edit, int version, @Nullable String note) {
        ActionItem item = current(itemId, version);
        ItemChecks.state(item, ItemState.PUBLISHED);
        ItemChecks.beforePublishing(edit);
        return handOver(item, edit, note);
    }

    /** What waits, oldest first. */
    @Transactional(readOnly = true)
    public List<Submission> waiting() {
        return rows.waiting().stream()
                .map(row -> row.of(items.get(row.itemId())))
                .toList();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    /** What became of what was handed over of the item last; empty if nothing ever was. */
    @Transactional(readOnly = true)
    public Optional<Submission> last(long itemId) {
        return rows.last(itemId).map(row -> row.of(items.get(itemId)));
    }

    /** What became of it; empty for an unknown number. */
    @Transactional(readOnly = true)
    public Optional<Submission> find(long submissionId) {
        return rows.find(submissionId).map(row -> row.of(items.get(row.itemId())));
    }

    /** Whether this person may approve it. */
    @Transactional(readOnly = true)
    public boolean mayApprove(long submissionId) {
        SubmissionRows.Row row = required(submissionId);
        return row.state() == Submission.State.WAITING && !isOwn(row);
    }

    /** Opens it to members as it was handed over. */
    public ActionItem approve(long submissionId) {
        SubmissionRows.Row row = waiting(submissionId);
        if (isOwn(row)) {
            throw new ApprovalRefusedException(Why.OWN);
        }
        SignedIn me = user.require();
        ItemVersionRows.Author author = new ItemVersionRows.Author(row.by(), row.byName(), me.name());
        ItemEdit amendment = row.of(items.get(row.itemId())).amendment();
        settle(row, Submission.State.APPROVED, null);
        return amendment == null
                ? publication.publish(row.itemId(), row.itemVersion(), row.note(), author)
                : publication.amend(row.itemId(), amendment, row.itemVersion(), row.note(), author);
    }

    /** 退回: the first person mends it and hands it over again. */
    public void sendBack(long submissionId, String reason) {
        settle(waiting(submissionId), Submission.State.SENT_BACK, ItemChecks.reason(reason));
    }

    /** The first person takes it back, to change it or not to publish it at all. */
    public void takeBack(long submissionId) {
        SubmissionRows.Row row = waiting(submissionId);
        if (!Objects.equals(user.personIdOrNull(), row.by())) {
            throw new ApprovalRefusedException(Why.OWN);
        }
        settle(row, Submission.State.TAKEN_BACK, null);
    }

    private Submission handOver(ActionItem item, @Nullable ItemEdit amendment, @Nullable String note) {
        String kept = ItemChecks.note(note);
        long id = rows.insert(item, amendment, kept, user.require());
        journal.submitted(item.id(), "submitted", kept);
        return rows.find(id).orElseThrow().of(item);
    }

    private void settle(SubmissionRows.Row row, Submission.State state, @Nullable String reason) {
        if (!rows.settle(row.id(), state, user.require(), reason)) {
            throw new ApprovalRefusedException(Why.NOT_WAITING);
        }
        journal.submitted(row.itemId(), state.name(), reason);
    }

    /** Who changed the published item last has no part in the amendment: that is the first person's alone. */
    private boolean isOwn(SubmissionRows.Row row) {
        Long me = user.personIdOrNull();
        return me == null || me == row.by() || row.content() == null && me.equals(items.changedById(row.itemId()));
    }

    private ActionItem current(long itemId, int version) {
        ActionItem item = items.get(itemId);
        if (item.version() != version) {
            throw items.stale(itemId);
        }
        return item;
    }

    private SubmissionRows.Row waiting(long id) {
        SubmissionRows.Row row = required(id);
        if (row.state() != Submission.State.WAITING) {
            throw new ApprovalRefusedException(Why.NOT_WAITING);
        }
        return row;
    }

    private SubmissionRows.Row required(long id) {
        return rows.find(id).orElseThrow(() -> new SubmissionNotFoundException(id));
    }
}
