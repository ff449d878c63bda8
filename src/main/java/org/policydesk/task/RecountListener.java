package org.policydesk.task;

import java.util.List;
import org.policydesk.calendar.CalendarEvent;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.policy.ActionItems;
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

    RecountListener(PublishedItems items, Recount recount, Recounted recounted) {
        this.items = items;
        this.recount = recount;
        this.recounted = recounted;
    }

    @EventListener
    void on(CalendarEvent event) {
        switch (event) {
            case CalendarEvent.CalendarChanged changed -> all(changed.year(), MoveReason.CALENDAR);
            case CalendarEvent.ClosingDaysChanged changed -> all(changed.year(), MoveReason.CLOSING_DAYS);
        }
    }

    @EventListener
    void on(PolicyEvent.LocalDatesChanged event) {
        items.find(event.itemId())
                .ifPresent(item -> recounted.after(
                        () -> recount.of(List.of(item), MoveReason.LOCAL_DATE), ActionItems.SUBJECT, item.id()));
    }

    private void all(int year, MoveReason reason) {
        recounted.after(() -> recount.of(items.published(), reason), HolidayTables.SUBJECT, year);
    }
}
