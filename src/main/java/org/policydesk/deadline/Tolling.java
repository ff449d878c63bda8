package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.InvalidRuleException.Reason;

/**
 * Takes a running period through the steps that an authority decided (中止、恢复、延长、重新起算). Stateless and safe to use from
 * several threads; the same steps always give the same dates.
 *
 * <ul>
 *   <li><b>Pause.</b> The first day of a pause is not counted, the day of resuming is. What was left is counted on from there:
 *       working days for a period of working days, else calendar days, also of a period of months, for the remainder of a month
 *       has no same-numbered day. The last day is found anew and rolls over as the rule says. A pause that begins on one of the
 *       rest days that the last day moved over finds the moved day left, because by 民法典 203 that is the last day. A pause
 *       takes whole days, so a period of hours keeps its hour. A pause and its end on one day change nothing.
 *   <li><b>Extension</b> by a length is counted on from the last day as it was counted, before it rolled over, and rolls over
 *       again. 民法典 203 does not say whether a moved last day is also the one to extend from. Both are practised: counting on
 *       from the moved day (so German courts on § 190 BGB), and adding the extension to the period as counted (so the European
 *       Patent Office). The latter never gives the later date, which is the safe one for somebody who has to hand in; where the
 *       decision names the day, that day is entered instead. The extension of a named date is a counted period itself and rolls
 *       over by 民法典 203 unless the rule says otherwise; an hour on the last day is kept.
 *   <li><b>Restart.</b> The whole period is counted again from the given day, which is left out (民法典 201) unless the text
 *       counts it. What was paused or extended before is of no matter any more, and the hour falls away.
 *   <li><b>Dates named in a decision</b> never move.
 *   <li><b>Named dates cannot be paused.</b> A day that a notice or a decision names does not run, so it cannot stand still; it
 *       is extended, or a period is started in its place. The same holds for periods before an event and for expiries.
 * </ul>
 */
public final class Tolling {
    private Tolling() {}

    /**
     * Where the period stands after the steps.
     *
     * @param base the date that the rule gives; null for something without one, which only a restart can give it
     * @param steps in the order in which they were decided; none gives the base itself
     * @throws InvalidRuleException if a step cannot follow: {@code day} out of order, before the period's start, or after its
     *     last day for a pause; {@code step} not running (pause of a named date, or of none), already paused, not paused;
     *     {@code due} missing or not later; {@code by} if it would give an earlier date; {@code anew} missing where the rule
     *     counts nothing
     */
    public static TolledPeriod of(@Nullable Occurrence base, List<TollingStep> steps, WorkingCalendar calendar) {
        RunningPeriod period = new RunningPeriod(base, calendar);
        List<TolledStep> taken = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (TollingStep step : steps) {
            if (step.day().isBefore(last)) {
                throw new InvalidRuleException("day", Reason.OUT_OF_ORDER);
            }
            last = step.day();
            taken.add(period.take(step));
        }
        return period.after(taken);
    }
}
