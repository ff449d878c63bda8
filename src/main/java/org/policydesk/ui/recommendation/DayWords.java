package org.policydesk.ui.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.policydesk.ui.component.Dates;

/** The time left to a day of the association's own, in words. Immutable. */
record DayWords(Dates dates) {
    /** @param workingDays after today up to the day */
    String left(LocalDate day, int workingDays) {
        LocalDate today = dates.today();
        if (day.isBefore(today)) {
            return dates.words().say("recommendation.days.overdue", ChronoUnit.DAYS.between(day, today));
        }
        if (day.equals(today)) {
            return dates.words().say("recommendation.days.today");
        }
        return workingDays > 0
                ? dates.words().say("recommendation.days.left", workingDays)
                : dates.words().say("recommendation.days.noWorkingDay");
    }
}
