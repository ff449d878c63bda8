package org.policydesk.reminder;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The usual plan, {@code desk.reminders.*}.
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
    ReminderSettings {
        before = ordered("before", before, 0);
        beforeShort = ordered("before-short", beforeShort, 0);
        after = ordered("after", after, 1);
        if (escalateToManagers < 1 || escalateToStaff < 1) {
            throw new IllegalArgumentException("desk.reminders.escalate-to-…: at least one working day (至少 1 个工作日)");
        }
    }

    private static List<Integer> ordered(String name, List<Integer> days, int least) {
        if (days.stream().anyMatch(day -> day < least)) {
            throw new IllegalArgumentException(
                    "desk.reminders." + name + "=" + days + ": no number below " + least + " (不能小于 " + least + ")");
        }
        return days.stream().sorted().distinct().toList();
    }
}
