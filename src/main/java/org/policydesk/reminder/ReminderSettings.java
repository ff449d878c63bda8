package org.policydesk.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The usual plan ({@code config/reminders.yaml}), which holds where staff set no other.
 *
 * @param hour the time of day in Shanghai at which rungs are due
 * @param before calendar days before the due date; 0 is the due date
 * @param beforeShort the same for items that come round every month or more often
 * @param after calendar days after the due date
 * @param escalateToManagers working days before the due date at which managers hear that nobody acknowledged the task
 * @param escalateToStaff the same for association staff
 */
@ConfigurationProperties("desk.reminders")
record ReminderSettings(
        LocalTime hour,
        List<Integer> before,
        List<Integer> beforeShort,
        List<Integer> after,
        int escalateToManagers,
        int escalateToStaff) {
    /** @throws InvalidPlanException at start rather than with the first reminder */
    ReminderSettings {
        plan(hour, before, beforeShort, after, escalateToManagers, escalateToStaff);
    }

    ReminderPlan plan() {
        return plan(hour, before, beforeShort, after, escalateToManagers, escalateToStaff);
    }

    private static ReminderPlan plan(
            LocalTime hour,
            List<Integer> before,
            List<Integer> beforeShort,
            List<Integer> after,
            int managers,
            int staff) {
        return new ReminderPlan(hour, before, beforeShort, after, managers, staff, null);
    }
}
