package org.policydesk.reminder;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what is said about a task (提醒方案). Lists are kept in order and without repetition.
 *
 * @param hour the time of day in Shanghai at which rungs are due for people who did not choose another
 * @param before calendar days before the due date; 0 is the due date
 * @param beforeShort the same for items that come round every month or more often
 * @param after calendar days after the due date
 * @param escalateToManagers working days before the due date at which managers hear that nobody acknowledged the task
 * @param escalateToStaff the same for the association
 * @param ownerId who answers for it at the association; null: everybody on its staff
 */
public record ReminderPlan(
        LocalTime hour,
        List<Integer> before,
        List<Integer> beforeShort,
        List<Integer> after,
        int escalateToManagers,
        int escalateToStaff,
        @Nullable Long ownerId) {
    /** More rungs than that are a nuisance, not a reminder. */
    public static final int MOST_RUNGS = 12;

    private static final int FARTHEST = 365;

    /** @throws InvalidPlanException naming the first part that is wrong */
    public ReminderPlan {
        before = ordered("before", before, 0);
        beforeShort = ordered("beforeShort", beforeShort, 0);
        after = ordered("after", after, 1);
        requireWorkingDays("escalateToManagers", escalateToManagers);
        requireWorkingDays("escalateToStaff", escalateToStaff);
    }

    private static void requireWorkingDays(String part, int days) {
        if (days < 1 || days > FARTHEST) {
            throw new InvalidPlanException(part, 1, FARTHEST);
        }
    }

    private static List<Integer> ordered(String part, List<Integer> days, int least) {
        if (days.stream().anyMatch(day -> day < least || day > FARTHEST) || days.size() > MOST_RUNGS) {
            throw new InvalidPlanException(part, least, FARTHEST);
        }
        return days.stream().sorted().distinct().toList();
    }
}
