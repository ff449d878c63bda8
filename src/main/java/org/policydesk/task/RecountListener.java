package org.policydesk.task;

import java.util.List;
import org.policydesk.account.SystemUser;
import org.policydesk.calendar.CalendarEvent;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PolicyEvent;
import org.policydesk.policy.PublishedItems;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for open tasks when what dates are counted by changes, in the same transaction: a line for all, and one each. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecountListener {
    private final PublishedItems items;
    private final Recount recount;
    private final Recounted recounted;
    private final Matcher matcher;
    private final MatchingTurn turn;

    RecountListener(PublishedItems items, Recount recount, Recounted recounted, Matcher matcher, MatchingTurn turn) {
        this.items = items;
        this.recount = recount;
        this.recounted = recounted;
        this.matcher = matcher;
        this.turn = turn;
    }

    @EventListener
    void on(CalendarEvent event) {
        switch (event) {
            case CalendarEvent.CalendarChanged changed -> all(changed.year(), MoveReason.CALENDAR);
            case CalendarEvent.ClosingDaysChanged changed -> all(changed.year(), MoveReason.CLOSING_DAYS);
        }
    }

    /** A member whose local date was over may still be in time by the new one: it gets the task now, not at night. */
    @EventListener
    void on(PolicyEvent.LocalDatesChanged event) {
        // Members before tasks, as everybody else takes them; the item is read afterwards, for it may be amended
        // meanwhile.
        SystemUser.run(turn::takeWithMembers);
        items.find(event.itemId()).ifPresent(item -> recounted.afterItem(() -> localDate(item), item.id()));
    }

    private void localDate(ActionItem item) {
        recount.of(List.of(item), MoveReason.LOCAL_DATE);
        SystemUser.run(() -> matcher.item(item, MoveReason.LOCAL_DATE));
    }

    private void all(int year, MoveReason reason) {
        recounted.after(() -> recount.of(items.published(), reason), HolidayTables.SUBJECT, year);
    }
}
