package org.policydesk.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.Light;
import org.policydesk.task.LightScale;

/** The lights of the association's own days, by the same measure as members' tasks. */
record Lights(LocalDate today, WorkingCalendar calendar) {
    /** @param day null: none is known */
    Light of(@Nullable LocalDate day, boolean open) {
        if (day == null || !open) {
            return Light.NONE;
        }
        LightScale scale = LightScale.on(today, calendar);
        if (day.isBefore(scale.redBefore())) {
            return Light.RED;
        }
        return day.isBefore(scale.amberBefore()) ? Light.AMBER : Light.GREEN;
    }

    /** Working days after today up to the day, negative when it is past; 0 without one. */
    int left(@Nullable LocalDate day) {
        return day == null ? 0 : calendar.workingDaysBetween(today, day);
    }
}
