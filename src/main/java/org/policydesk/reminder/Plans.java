package org.policydesk.reminder;

import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.policydesk.account.PersonDirectory;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.PublishedItems;
import org.policydesk.task.RemindedTask;
import org.springframework.stereotype.Component;

/** Makes the plans of tasks out of what stands in the database. Thread-safe. */
@Component
class Plans {
    private final PersonDirectory directory;
    private final PublishedItems items;
    private final WorkingCalendars calendars;
    private final PlanRules rules;
    private final MailChoices choices;
    private final Deputies deputies;

    Plans(
            PersonDirectory directory,
            PublishedItems items,
            WorkingCalendars calendars,
            PlanRules rules,
            MailChoices choices,
            Deputies deputies) {
        this.directory = directory;
        this.items = items;
        this.calendars = calendars;
        this.rules = rules;
        this.choices = choices;
        this.deputies = deputies;
    }

    /** Everything as it is now, to plan many tasks with. */
    Now now() {
        Map<Long, LocalTime> hours = new HashMap<>();
        choices.all().forEach((person, choice) -> {
            if (choice.hour() != null) {
                hours.put(person, choice.hour());
            }
        });
        return new Now(
                new Audiences(directory, deputies.today()), new Items(items), rules.book(), hours, calendars.forWork());
    }

    /** What plans are made of at one moment. Not thread-safe. */
    record Now(Audiences audiences, Items items, PlanBook book, Map<Long, LocalTime> hours, WorkingCalendar calendar) {
        /** Reads what plans of these tasks rest on in one go. */
        void prepare(Collection<RemindedTask> tasks) {
            audiences.prepare(tasks.stream().map(RemindedTask::memberId).toList());
        }

        Plan of(RemindedTask task) {
            boolean shortCycle = items.isShort(task.itemId());
            // While its period stands still nothing is due; resuming it gives a new date and with it a new plan.
            TaskDates dates = task.pausedSince() != null
                    ? TaskDates.none(shortCycle)
                    : new TaskDates(task.due(), task.cutOff(), task.startBy(), task.opens(), shortCycle);
            ReminderPlan rules = rules(task);
            return new Plan(task, dates, audiences.of(task, rules.ownerId()), rules, hours, calendar);
        }

        /** Who answers for the task. */
        Audience audience(RemindedTask task) {
            return audiences.of(task, rules(task).ownerId());
        }

        private ReminderPlan rules(RemindedTask task) {
            return book.changed().isEmpty() ? book.usual() : book.of(task.itemId(), items.kind(task.itemId()));
        }
    }
}
