package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;

/**
 * Puts the rungs of a task's dates on days.
 *
 * <p>A rung up to the due date that falls on a rest day moves earlier, an overdue rung later. The opening moves later too: one
 * cannot act before it. Start-by is not bound to the opening, because preparing before it is what it is for. Of rungs that meet
 * on a day the last in the ladder's order speaks (the fewest days before, the most days after); escalations go to other people
 * and so meet nothing. Pure.
 */
final class Ladder {
    private final ReminderPlan plan;
    private final LocalTime hour;

    Ladder(ReminderPlan plan) {
        this(plan, plan.hour());
    }

    /** @param hour the recipient's, where it is another than the plan's */
    Ladder(ReminderPlan plan, LocalTime hour) {
        this.plan = plan;
        this.hour = hour;
    }

    /**
     * The steps, the last in order first; among them those that are skipped, with the reason.
     *
     * @param known since when the dates are known to the recipient: what was due before is past
     */
    List<Step> steps(TaskDates dates, LocalDateTime known, WorkingCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        for (Placed placed : places(dates, calendar)) {
            steps.add(step(placed, dates, known, taken));
        }
        return steps;
    }

    private record Placed(Rung rung, LocalDate day) {}

    private Step step(Placed placed, TaskDates dates, LocalDateTime known, Set<LocalDate> taken) {
        LocalDateTime at = placed.day().atTime(hour);
        return new Step(placed.rung(), at, skip(placed, at, dates.opens(), known, taken));
    }

    private static @Nullable SkipReason skip(
            Placed placed, LocalDateTime at, @Nullable LocalDate opens, LocalDateTime known, Set<LocalDate> taken) {
        RungKind kind = placed.rung().kind();
        if (opens != null && placed.day().isBefore(opens) && kind != RungKind.START_BY) {
            return SkipReason.BEFORE_OPENING;
        }
        if (at.isBefore(known)) {
            return SkipReason.ALREADY_PAST;
        }
        return kind.isEscalation() || taken.add(placed.day()) ? null : SkipReason.MET_ANOTHER;
    }

    private List<Placed> places(TaskDates dates, WorkingCalendar calendar) {
        List<Placed> places = new ArrayList<>();
        LocalDate due = dates.due();
        if (due != null) {
            for (int days : plan.after().reversed()) {
                places.add(new Placed(new Rung(RungKind.OVERDUE, days), calendar.onOrAfter(due.plusDays(days))));
            }
            for (int days : dates.shortCycle() ? plan.beforeShort() : plan.before()) {
                places.add(new Placed(new Rung(RungKind.BEFORE, days), before(due, days, dates, calendar)));
            }
            places.add(escalation(RungKind.ESCALATE_MANAGERS, plan.escalateToManagers(), due, calendar));
            places.add(escalation(RungKind.ESCALATE_STAFF, plan.escalateToStaff(), due, calendar));
        }
        if (dates.startBy() != null) {
            places.add(new Placed(Rung.of(RungKind.START_BY), calendar.onOrBefore(dates.startBy())));
        }
        if (dates.opens() != null) {
            places.add(new Placed(Rung.of(RungKind.OPENS), calendar.onOrAfter(dates.opens())));
        }
        return places;
    }

    private LocalDate before(LocalDate due, int days, TaskDates dates, WorkingCalendar calendar) {
        boolean tooLate = days == 0 && dates.cutOff() != null && !dates.cutOff().isAfter(hour);
        return calendar.onOrBefore(due.minusDays(tooLate ? 1 : days));
    }

    private static Placed escalation(RungKind kind, int days, LocalDate due, WorkingCalendar calendar) {
        return new Placed(new Rung(kind, days), calendar.plusWorkingDays(due, -days));
    }
}
