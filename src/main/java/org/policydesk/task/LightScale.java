package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;

/**
 * The lights of one day. Working days are turned into two dates beforehand, so that a light is a comparison of dates, in the
 * database as well as here.
 *
 * @param redBefore a task due before it has at most 3 working days left
 * @param amberBefore a task due before it has at most 10 working days left
 */
public record LightScale(LocalDate today, LocalDate redBefore, LocalDate amberBefore) {
    private static final int RED_DAYS = 3;
    /** The most working days left at which a due date makes a task amber. */
    public static final int AMBER_DAYS = 10;

    /** Those of that day by that calendar. */
    public static LightScale on(LocalDate today, WorkingCalendar calendar) {
        return new LightScale(
                today, calendar.plusWorkingDays(today, RED_DAYS + 1), calendar.plusWorkingDays(today, AMBER_DAYS + 1));
    }

    Light of(TaskState state, @Nullable LocalDate due, @Nullable LocalDate startBy, boolean paused) {
        if (paused || !state.awaitsCompany()) {
            return Light.NONE;
        }
        if (due != null && due.isBefore(redBefore)) {
            return Light.RED;
        }
        boolean begin = startBy != null && !startBy.isAfter(today);
        return begin || due != null && due.isBefore(amberBefore) ? Light.AMBER : Light.GREEN;
    }

    /** Calendar days since the due date while the company's work is still expected, else 0. */
    int daysOverdue(TaskState state, @Nullable LocalDate due) {
        return state.awaitsCompany() && due != null && due.isBefore(today)
                ? (int) (today.toEpochDay() - due.toEpochDay())
                : 0;
    }

    /**
     * Whether task {@code t} has that light, for the text of a query with the parameters {@code today}, {@code red} and {@code
     * amber}.
     *
     * @param light one that only tasks have that await the company
     */
    public static String condition(Light light) {
        return "t.state in " + TaskStates.listed(TaskState::awaitsCompany) + " and t.paused_since is null and "
                + CardFilter.light(light);
    }
}
