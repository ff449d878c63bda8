package org.policydesk.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.policy.InvalidRepealException.Why;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the open items of a repealed policy, as staff choose for each: another policy's item takes their open tasks over,
 * or they hold on for some (老办法); to end them, see {@link ActionItems#withdraw}. Every act carries the version that it started
 * from, as there.
 */
@Service
@ForStaff
@Transactional
public class ItemEndings {
    private final ItemRows rows;
    private final ItemVersionRows versions;
    private final FourEyes fourEyes;
    private final ItemJournal journal;
    private final ApplicationEventPublisher events;

    ItemEndings(
            ItemRows rows,
            ItemVersionRows versions,
            FourEyes fourEyes,
            ItemJournal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.versions = versions;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.events = events;
    }

    /**
     * The item of another policy takes over the open tasks, with their history and the same occurrences, and dates them by its own
     * rule; the item itself is withdrawn. What was handed in stays where it is. A member that has the other's task already keeps
     * that one, and its task of this item ends.
     *
     * @return the item as it is then
     * @throws InvalidRepealException if not both are open to members, or both belong to one policy
     */
    public ActionItem moveTo(long itemId, long toItemId, String reason, int version) {
        ActionItem item = rows.get(itemId);
        ActionItem to = rows.get(toItemId);
        String because = ItemChecks.reason(reason);
        boolean open = item.state() == ItemState.PUBLISHED && to.state() == ItemState.PUBLISHED;
        if (!open || item.policyId() == to.policyId()) {
            throw new InvalidRepealException(Why.NOT_MOVABLE);
        }
        // Published before versions were kept: moving it back asks what members have seen.
        if (!versions.any(itemId)) {
            versions.keep(item, null, null);
        }
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", ItemState.WITHDRAWN.name());
        columns.put("rejected_because", because);
        columns.put("moved_to", toItemId);
        rows.update(itemId, version, columns);
        journal.moved(itemId, item.state(), ItemState.WITHDRAWN, because + " → #" + toItemId + " " + to.title());
        events.publishEvent(new PolicyEvent.ItemTakenOver(itemId, toItemId));
        events.publishEvent(new PolicyEvent.ItemWithdrawn(itemId, because));
        events.publishEvent(new PolicyEvent.ItemPublished(toItemId));
        return rows.get(itemId);
    }

    /**
     * Gives the item the tasks back that another took over and that are still open; it is published as it stands, and its version
     * kept.
     *
     * @throws InvalidItemException or {@link org.policydesk.deadline.InvalidRuleException} if it was changed so that it cannot be
     *     published
     * @throws ApprovalRefusedException if it was changed and a second person has to approve what members are to see
     */
    public ActionItem moveBack(long itemId, int version) {
        ActionItem item = rows.get(itemId);
        Long to = item.end().movedTo();
        if (to == null || item.state() != ItemState.WITHDRAWN) {
            throw new InvalidRepealException(Why.NOT_MOVABLE);
        }
        ItemChecks.beforePublishing(ItemEdit.of(item));
        if (fourEyes.required() && !saysWhatMembersSaw(item)) {
            throw new ApprovalRefusedException(ApprovalRefusedException.Why.NEEDS_SECOND_PERSON);
        }
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("state", ItemState.PUBLISHED.name());
        columns.put("rejected_because", null);
        columns.put("moved_to", null);
        rows.update(itemId, version, columns);
        ActionItem open = rows.get(itemId);
        versions.keep(open, null, null);
        journal.moved(itemId, item.state(), ItemState.PUBLISHED, "← #" + to);
        events.publishEvent(new PolicyEvent.ItemGivenBack(itemId, to));
        events.publishEvent(new PolicyEvent.ItemPublished(itemId));
        events.publishEvent(new PolicyEvent.ItemPublished(to));
        return open;
    }

    /**
     * 老办法: the published item holds on although its policy is repealed. Four eyes do not ask for a second person here: what the
     * item asks for stays the same.
     *
     * @param until the last day whose occurrences it asks for; null: there is none
     * @param note for whom or why, shown on its tasks
     * @throws InvalidItemException if it is not published
     */
    public ActionItem keep(long itemId, @Nullable LocalDate until, String note, int version) {
        if (note.isBlank()) {
            throw new InvalidRepealException(Why.NO_NOTE);
        }
        String kept = ItemChecks.reason(note);
        ActionItem item = rows.get(itemId);
        if (item.version() == version) {
            ItemChecks.state(item, ItemState.PUBLISHED);
        }
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("ends_on", until);
        columns.put("grandfathering", kept);
        rows.update(itemId, version, columns);
        journal.submitted(itemId, "grandfathered", kept + (until == null ? "" : " · " + until));
        events.publishEvent(new PolicyEvent.ItemPublished(itemId));
        return rows.get(itemId);
    }

    private boolean saysWhatMembersSaw(ActionItem item) {
        List<ItemVersion> kept = versions.of(item);
        return !kept.isEmpty() && kept.getLast().content().equals(ItemEdit.of(item));
    }
}
