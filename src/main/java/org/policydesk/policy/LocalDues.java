package org.policydesk.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.audit.Journal;
import org.policydesk.deadline.Occurrence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local dates (地方截止) that recommending units set for an item, entered by staff with their source. Every change goes into
 * the item's journal and is told, so that the tasks of the unit's companies follow in the same transaction. An unknown number
 * answers with {@link LocalDueNotFoundException}, what cannot be with {@link InvalidLocalDueException}, an older version with
 * {@link StaleItemException}.
 */
@Service
@ForStaff
@Transactional
public class LocalDues {
    private final LocalDueRows rows;
    private final ItemRows items;
    private final LocalDueChecks checks;
    private final Journal journal;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    LocalDues(
            LocalDueRows rows,
            ItemRows items,
            LocalDueChecks checks,
            Journal journal,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.items = items;
        this.checks = checks;
        this.journal = journal;
        this.user = user;
        this.events = events;
    }

    /** The item's local dates by occurrence and date; none for an unknown number. */
    @Transactional(readOnly = true)
    public List<LocalDue> ofItem(long itemId) {
        return rows.ofItem(itemId);
    }

    /**
     * The item's occurrences that a local date can be entered for, in ascending order; none while its rule gives no date.
     *
     * @throws ItemNotFoundException if there is no such item
     */
    @Transactional(readOnly = true)
    public List<Occurrence> occurrences(long itemId) {
        return checks.occurrences(item(itemId));
    }

    /**
     * Enters a unit's date.
     *
     * @return its number
     * @throws ItemNotFoundException if there is no such item
     */
    public long enter(long itemId, LocalDueEdit edit) {
        LocalDueEdit checked = checks.checked(item(itemId), edit);
        long id = rows.insert(itemId, checked);
        changed(itemId, "localEntered", null, words(checked));
        return id;
    }

    /** Changes a unit's date or what is known of it. */
    public void change(long id, LocalDueEdit edit, int version) {
        LocalDue before = require(id);
        LocalDueEdit checked = checks.checked(item(before.itemId()), edit);
        if (!rows.update(id, version, checked)) {
            throw new StaleItemException(before.itemId(), before.enteredBy());
        }
        changed(before.itemId(), "localChanged", words(before), words(checked));
    }

    /** Takes a unit's date back, so that the item's own holds again for its companies. */
    public void remove(long id, int version) {
        LocalDue before = require(id);
        if (!rows.delete(id, version)) {
            throw new StaleItemException(before.itemId(), before.enteredBy());
        }
        changed(before.itemId(), "localRemoved", words(before), null);
    }

    private LocalDue require(long id) {
        return rows.find(id).orElseThrow(() -> new LocalDueNotFoundException(id));
    }

    private ActionItem item(long itemId) {
        return items.find(itemId).orElseThrow(() -> new ItemNotFoundException(itemId));
    }

    private void changed(long itemId, String action, @Nullable String before, @Nullable String after) {
        journal.record(user.personIdOrNull(), ActionItems.SUBJECT, itemId, action, before, after);
        events.publishEvent(new PolicyEvent.LocalDatesChanged(itemId));
    }

    private static String words(LocalDue local) {
        return words(new LocalDueEdit(local.unit(), local.key(), local.due(), local.cutOff(), local.source()));
    }

    private static String words(LocalDueEdit edit) {
        String hour = edit.cutOff() == null ? "" : " " + edit.cutOff();
        return edit.unit() + " " + edit.key() + " " + edit.due() + hour + " · " + edit.source();
    }
}
