package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A company's date planned back from the date of the unit that recommends it (协会建议).
 *
 * @param date by when the company hands in, so that the recommending unit can review; a working day
 * @param upstreamDue the recommending unit's own date
 * @param reviewWorkingDays working days left for the review
 * @param skipped the rest days on the way back
 * @param provisional true if a year without a holiday notice had a part in it (暂定)
 */
public record PlannedBack(
        LocalDate date,
        LocalDate upstreamDue,
        int reviewWorkingDays,
        List<Explanation.SkippedDay> skipped,
        boolean provisional) {
    public PlannedBack {
        skipped = List.copyOf(skipped);
    }

    /** Working days that a review takes if nothing else is known. */
    public static final int USUAL_REVIEW = 10;

    /**
     * Counts back from the upstream date; if that is a rest day, from the last working day before it.
     *
     * @throws InvalidRuleException if the number of days is negative or more than {@value LeadTimes#MOST_DAYS}
     */
    public static PlannedBack from(LocalDate upstreamDue, int reviewWorkingDays, WorkingCalendar calendar) {
        RuleChecks.lead("reviewWorkingDays", reviewWorkingDays);
        LocalDate date = calendar.plusWorkingDays(calendar.onOrBefore(upstreamDue), -reviewWorkingDays);
        boolean provisional = calendar.isProvisional(date, upstreamDue);
        List<Explanation.SkippedDay> skipped = RestDays.between(upstreamDue.plusDays(1), date, calendar);
        return new PlannedBack(date, upstreamDue, reviewWorkingDays, skipped, provisional);
    }
}
