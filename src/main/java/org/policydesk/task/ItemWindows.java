package org.policydesk.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.springframework.stereotype.Component;

/** Tells when a member's next date with an item is: that of its open task, else the one that the rule gives next. */
@Component
class ItemWindows {
    private static final Comparator<TaskRow> EARLIEST =
            Comparator.comparing(TaskRow::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Dating dating;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    ItemWindows(Dating dating, WorkingCalendars calendars, BusinessClock clock) {
        this.dating = dating;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For one member and any number of items. */
    Reading of(long memberId) {
        return new Reading(memberId);
    }

    /**
     * A window and the task that belongs to it.
     *
     * @param task null if the member has none
     */
    record Found(ItemWindow window, @Nullable TaskRow task) {}

    /** One reading, by the calendars and dates as they were when it began. */
    final class Reading {
        private final long memberId;
        private final Dating.Count count = dating.few();
        private final WorkingCalendar calendar = calendars.current();
        private final LocalDate today = clock.today();
        private final LightScale scale = LightScale.on(today, calendar);

        private Reading(long memberId) {
            this.memberId = memberId;
        }

        /** @param tasks the member's tasks of that item, closed ones too */
        Found of(ActionItem item, List<TaskRow> tasks) {
            Optional<TaskRow> open =
                    tasks.stream().filter(task -> !task.state().isClosed()).min(EARLIEST);
            if (open.isPresent()) {
                return new Found(ofTask(open.get()), open.get());
            }
            if (StartedTasks.isDuty(item)) {
                return new Found(ItemWindow.without(ItemWindow.Kind.UPON_EVENT, null), null);
            }
            ItemPlan plan = count.of(item);
            return plan.next().map(key -> coming(plan, key, tasks)).orElseGet(() -> new Found(past(item), null));
        }

        private Found coming(ItemPlan plan, String key, List<TaskRow> tasks) {
            TaskRow done = tasks.stream()
                    .filter(task -> task.occurrenceKey().equals(key))
                    .findFirst()
                    .orElse(null);
            PlannedTask planned = plan.of(key, memberId);
            if (planned == null) {
                return new Found(ItemWindow.without(ItemWindow.Kind.UNDATED, null), done);
            }
            if (planned.isLocallyPast(today)) {
                return new Found(ItemWindow.without(ItemWindow.Kind.OVER, planned.due()), done);
            }
            return new Found(dated(planned, done == null ? TaskState.NEW : done.state(), false), done);
        }

        private ItemWindow ofTask(TaskRow task) {
            return task.due() == null
                    ? ItemWindow.without(ItemWindow.Kind.UNDATED, null)
                    : dated(PlannedTask.kept(task), task.state(), task.pausedSince() != null);
        }

        private ItemWindow dated(PlannedTask planned, TaskState state, boolean paused) {
            LocalDate due = planned.due();
            return new ItemWindow(
                    due == null ? ItemWindow.Kind.UNDATED : ItemWindow.Kind.DATED,
                    due,
                    planned.cutOff(),
                    planned.startBy(),
                    planned.opens(),
                    planned.source(),
                    planned.provisional(),
                    scale.of(state, due, planned.startBy(), paused),
                    due == null ? 0 : calendar.workingDaysBetween(today, due));
        }

        private ItemWindow past(ActionItem item) {
            List<Occurrence> past = Occurrences.of(item.rule(), LocalDate.EPOCH, today, calendar);
            return past.isEmpty()
                    ? ItemWindow.without(ItemWindow.Kind.UNDATED, null)
                    : ItemWindow.without(ItemWindow.Kind.OVER, past.getLast().due());
        }
    }
}
