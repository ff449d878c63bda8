package org.policydesk.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;

/**
 * When a message that is due goes out to a person who wants a digest (汇总). The last three days, what is overdue, escalations
 * and what the association writes by hand never wait. Pure.
 *
 * @param hour the person's
 */
record Slots(Delivery delivery, LocalTime hour, WorkingCalendar calendar) {
    private static final int LAST_DAYS = 3;

    /** @param due the task's due date now; null without one */
    Instant sendAt(DueMessage message, @Nullable LocalDate due) {
        if (delivery == Delivery.AT_ONCE || neverWaits(message)) {
            return message.at();
        }
        LocalDateTime at = LocalDateTime.ofInstant(message.at(), BusinessClock.ZONE);
        LocalDateTime slot = next(at);
        if (due != null) {
            LocalDateTime pressing = due.minusDays(LAST_DAYS).atTime(hour);
            LocalDateTime latest = pressing.isBefore(at) ? at : pressing;
            slot = slot.isBefore(latest) ? slot : latest;
        }
        return slot.atZone(BusinessClock.ZONE).toInstant();
    }

    private static boolean neverWaits(DueMessage message) {
        return switch (message.kind()) {
            case URGED, OVERDUE, ESCALATE_MANAGERS, ESCALATE_STAFF -> true;
            // It may have moved before the last three days because of a holiday.
            case BEFORE -> message.rung().days() <= LAST_DAYS;
            default -> false;
        };
    }

    private LocalDateTime next(LocalDateTime at) {
        if (delivery == Delivery.DAILY) {
            LocalDateTime today = at.toLocalDate().atTime(hour);
            return today.isBefore(at) ? today.plusDays(1) : today;
        }
        LocalDate monday = at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDateTime slot = calendar.onOrAfter(monday).atTime(hour);
        return slot.isBefore(at) ? calendar.onOrAfter(monday.plusWeeks(1)).atTime(hour) : slot;
    }
}
