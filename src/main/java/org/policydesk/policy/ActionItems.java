package org.policydesk.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * The items (事项) from draft to publication. Every change carries the version that it started from and answers with the item
 * as it is then; an older version is refused with {@link StaleItemException}, an unknown number with {@link
 * ItemNotFoundException}, what cannot be with {@link InvalidItemException}. Every change goes into the journal.
 */
@Service
@ForStaff
@Transactional
public class ActionItems {
    /** The journal's subject of items. */
    public static final String SUBJECT = "item";

    private final ItemRows rows;
    private final PolicyRows policies;
    private final PolicyChanges changes;
    private final ItemJournal journal;
    private final LeadTimeDefaults defaults;
    private final Publication publication;
    private final FourEyes fourEyes;
    private final ApplicationEventPublisher events;

    ActionItems(
            ItemRows rows,
            PolicyRows policies,
            PolicyChanges changes,
            ItemJournal journal,
            LeadTimeDefaults defaults,
            Publication publication,
            FourEyes fourEyes,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.policies = policies;
        this.changes = changes;
        this.journal = journal;
        this.defaults = defaults;
        this.publication = publication;
        this.fourEyes = fourEyes;
        this.events = events;
    }

    /** The item. */
    @Transactional(readOnly = true)
    public ActionItem get(long id) {
        return rows.get(id);
    }

    /** The name of who changed the item last; empty for the system, and for an unknown number. */
    @Transactional(readOnly = true)
    public String changedBy(long id) {
        return rows.changedBy(id);
    }

    /** Every item found in the document, in the order of the text; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<ActionItem> ofDocument(long documentId) {
        return rows.ofDocument(documentId);
    }

    /** Every item of the policy, in the order of the text; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<ActionItem> ofPolicy(long policyId) {
        return rows.ofPolicy(policyId);
    }

    /** Every item of those policies, by policy and in the order of the text. */
    @Transactional(readOnly = true)
    public List<ActionItem> ofPolicies(Collection<Long> policyIds) {
        return rows.ofPolicies(policyIds);
    }

    /** Items that the filter lets through, last changed first. */
    @Transactional(readOnly = true)
    public List<ActionItem> list(ItemFilter filter, int offset, int limit) {
        return rows.list(filter, offset, limit);
    }

    /** How many items the filter lets through. */
    @Transactional(readOnly = true)
    public int count(ItemFilter filter) {
        return rows.count(filter);
    }

    /** An empty item with the usual lead times, for a form to start from; nothing is written. */
    @Transactional(readOnly = true)
    public ItemEdit blank() {
        return defaults.blank();
    }

    /** Enters an item without any upload; it is accepted at once, since a person wrote it. */
    public ActionItem create(NewItem item) {
        ItemChecks.beforeKeeping(item.content());
        long policyId = policies.enteredByStaff(item.sourceOrAssociation());
        long id = rows.insert(policyId, ItemState.ACCEPTED, item.content(), ItemOrigin.BY_HAND);
        changes.noteItem(id);
        journal.created(id, item.content());
        return get(id);
    }

    /** Changes the item; where it is published already, members' tasks follow. */
    public ActionItem amend(long id, ItemEdit edit, int version) {
        return amend(id, edit, version, null);
    }

    /**
     * The same, with why it is changed, which the version keeps where the item is published.
     *
     * @throws ApprovalRefusedException if the item is published and a second person has to approve the change
     */
    public ActionItem amend(long id, ItemEdit edit, int version, @Nullable String note) {
        ActionItem before = get(id);
        if (before.state() == ItemState.PUBLISHED) {
            requireNoSecondPerson();
            return publication.amend(id, edit, version, ItemChecks.note(note), null);
        }
        ItemChecks.beforeKeeping(edit);
        rows.update(id, version, Closing.amended(before, edit));
        journal.amended(id, ItemEdit.of(before), edit);
        return get(id);
    }

    /** Amends a published item in a transaction that can only be undone, to see what follows; four eyes do not matter for that. */
    public void rehearseAmending(long id, ItemEdit edit, int version) {
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        publication.amend(id, edit, version, null, null);
    }

    /** Publishes an item in a transaction that can only be undone, to see what follows; four eyes do not matter for that. */
    public void rehearsePublishing(long id, int version) {
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        publication.publish(id, version, null, null);
    }

    /** 采纳: the draft is worth publishing. */
    public ActionItem accept(long id, int version) {
        return move(id, version, ItemState.ACCEPTED, null, ItemState.DRAFT);
    }

    /** 剔除: the item is no business of members. */
    public ActionItem reject(long id, String reason, int version) {
        return move(id, version, ItemState.REJECTED, ItemChecks.reason(reason), ItemState.DRAFT, ItemState.ACCEPTED);
    }

    /** Takes accepting or rejecting back, so that it is a draft again; a withdrawn item becomes an accepted one. */
    public ActionItem restore(long id, int version) {
        ItemState to = get(id).state() == ItemState.WITHDRAWN ? ItemState.ACCEPTED : ItemState.DRAFT;
        return move(id, version, to, null, ItemState.ACCEPTED, ItemState.REJECTED, ItemState.WITHDRAWN);
    }

    /**
     * 发布: opens the item to members; their tasks are made in the same transaction.
     *
     * @throws ApprovalRefusedException if a second person has to approve it, see {@link Approvals#submit}
     */
    public ActionItem publish(long id, int version) {
        requireNoSecondPerson();
        return publication.publish(id, version, null, null);
    }

    /** 撤回: takes the item back from members; their open tasks are closed in the same transaction. */
    public ActionItem withdraw(long id, String reason, int version) {
        String because = ItemChecks.reason(reason);
        move(id, version, ItemState.WITHDRAWN, because, ItemState.PUBLISHED);
        events.publishEvent(new PolicyEvent.ItemWithdrawn(id, because));
        return get(id);
    }

    private void requireNoSecondPerson() {
        if (fourEyes.required()) {
            throw new ApprovalRefusedException(ApprovalRefusedException.Why.NEEDS_SECOND_PERSON);
        }
    }

    private ActionItem move(long id, int version, ItemState to, @Nullable String reason, ItemState... from) {
        ActionItem before = get(id);
        if (before.version() == version) {
            ItemChecks.state(before, from);
        }
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("state", to.name());
        changes.put("rejected_because", reason);
        rows.update(id, version, changes);
        journal.moved(id, before.state(), to, reason);
        return get(id);
    }
}
