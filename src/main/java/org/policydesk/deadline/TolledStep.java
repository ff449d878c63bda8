package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.SkippedDay;

/**
 * What one step did to a period, and why. Immutable.
 *
 * @param before the last day before the step; null while the period stood still, or where there was none yet
 * @param after the last day after it; null while the period stands still
 * @param left what was left of the period when it was paused, in working days for periods of working days, else in calendar
 *     days; null for steps that neither pause nor resume
 * @param notCounted the days that the pause took out; null if none
 * @param unmoved the last day before any rollover; null while the period stands still
 * @param skipped the rest days that were passed over, in the order of counting
 * @param bases the grounds in the order applied
 */
public record TolledStep(
        TollingStep step,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        @Nullable Span left,
        @Nullable NotCounted notCounted,
        @Nullable LocalDate unmoved,
        List<SkippedDay> skipped,
        List<LegalBasis> bases) {
    public TolledStep {
        skipped = List.copyOf(skipped);
        bases = List.copyOf(bases);
    }

    /**
     * The days of a pause.
     *
     * @param first the first that did not count
     * @param last the last that did not count
     * @param days all of them
     * @param workingDays the working days among them
     */
    public record NotCounted(LocalDate first, LocalDate last, int days, int workingDays) {
        static NotCounted of(LocalDate first, LocalDate last, WorkingCalendar calendar) {
            return new NotCounted(
                    first,
                    last,
                    (int) ChronoUnit.DAYS.between(first, last) + 1,
                    calendar.workingDaysBetween(first.minusDays(1), last));
        }
    }
}
