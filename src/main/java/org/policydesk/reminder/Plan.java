package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.RemindedTask;

/**
 * What should be said about one task, by its dates and its people as they are now. Pure.
 *
 * @param hours the hours of people who chose one
 */
record Plan(
        RemindedTask task,
        TaskDates dates,
        Audience audience,
        ReminderPlan rules,
        Map<Long, LocalTime> hours,
        WorkingCalendar calendar) {

    /** The scheduled messages for people who know of the dates since then. */
    List<DueMessage> scheduled(LocalDateTime known) {
        List<DueMessage> messages = new ArrayList<>();
        for (LocalTime hour : hoursInUse()) {
            for (Step step : new Ladder(rules, hour).steps(dates, known, calendar)) {
                Instant at = step.at().atZone(BusinessClock.ZONE).toInstant();
                for (Recipient recipient : audience.of(step.rung().kind())) {
                    if (hourOf(recipient).equals(hour)) {
                        messages.add(message(recipient, step.rung(), at, step.skip(), ""));
                    }
                }
            }
        }
        return messages;
    }

    /** A message about an event. */
    DueMessage event(Recipient recipient, RungKind kind, Instant at, String note) {
        return message(recipient, Rung.of(kind), at, null, note);
    }

    private Set<LocalTime> hoursInUse() {
        Set<LocalTime> inUse = new LinkedHashSet<>();
        List.of(audience.responsible(), audience.managers(), audience.staff())
                .forEach(group -> group.forEach(recipient -> inUse.add(hourOf(recipient))));
        return inUse;
    }

    /** The time of day at which the person is reminded of the task. */
    LocalTime hourOf(Recipient recipient) {
        return hours.getOrDefault(recipient.personId(), rules.hour());
    }

    private DueMessage message(Recipient recipient, Rung rung, Instant at, @Nullable SkipReason skip, String note) {
        return new DueMessage(
                0,
                task.taskId(),
                recipient.personId(),
                rung,
                task.dueVersion(),
                0,
                at,
                skip == null ? MessageState.PLANNED : MessageState.SKIPPED,
                skip,
                null,
                note,
                task.title(),
                task.memberName(),
                task.due(),
                null);
    }
}
