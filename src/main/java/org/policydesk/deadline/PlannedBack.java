package org.policydesk.deadline;

import java.time.LocalDate;

/**
 * A company's date planned back from the date of the unit that recommends it (协会建议).
 *
 * @param date by when the company hands in, so that the recommending unit can review; a working day
 * @param upstreamDue the recommending unit's own date
 * @param reviewWorkingDays working days left for the review
 * @param provisional true if a year without a holiday notice had a part in it (暂定)
 */
public record PlannedBack(LocalDate date, LocalDate upstreamDue, int reviewWorkingDays, boolean provisional) {
    /** Working days that a review takes if nothing else is known. */
    public static final int USUAL_REVIEW = 10;

    /**
     * Counts back from the upstream date; if that is a rest day, from the last working day before it.
     *
     * @throws InvalidRuleException if the number of days is negative
     */
    public static PlannedBack from(LocalDate upstreamDue, int reviewWorkingDays, WorkingCalendar calendar) {
        if (reviewWorkingDays < 0) {
            throw new InvalidRuleException("reviewWorkingDays", "negative");
        }
        LocalDate date = calendar.plusWorkingDays(calendar.onOrBefore(upstreamDue), -reviewWorkingDays);
        boolean provisional = calendar.isProvisional(date, upstreamDue);
        return new PlannedBack(date, upstreamDue, reviewWorkingDays, provisional);
    }
}
