package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** Turns rules into occurrences. Stateless and safe to use from several threads. */
public final class Occurrences {
    /** The key of a rule that occurs once. */
    public static final String ONCE = "once";

    private static final int MAX_YEARS = 200;

    private Occurrences() {}

    /**
     * The occurrences whose due date lies from {@code from} to {@code horizon}, both included, by due date and then by key.
     *
     * <p>Keys: {@value #ONCE} for a named date or window; the year for an annual rule, with the ordinal of the day if it has
     * several ("2025-02" is the second of 2025); "2025-07", "2025Q3", "2025H2", "2025" for a periodic rule of one, three, six
     * or twelve months, "2024-2026" for one of several years; "2025-W12" for a week, "2025-W12-5" where several of its days are
     * named. Rules that need an event ({@code Relative}, {@code Validity}),
     * windows without an end, periods of several years whose first year no text tells, and open rules give none.
     *
     * @param cal for the note on rest days and for offsets counted in working days
     * @throws InvalidRuleException if a recurring rule is asked for more than 200 years, or beyond the year 9999
     */
    public static List<Occurrence> of(DeadlineRule rule, LocalDate from, LocalDate horizon, WorkingCalendar cal) {
        refuseEndless(rule, from, horizon);
        Stream<Occurrence> all =
                switch (rule) {
                    case DeadlineRule.Fixed fixed ->
                        Stream.of(Named.of(ONCE, fixed, null, fixed.end(), fixed.cutOff(), cal));
                    case DeadlineRule.Window window -> window(window, cal);
                    case DeadlineRule.Annual annual -> Yearly.of(annual, from, horizon, cal);
                    case DeadlineRule.Periodic periodic -> Periods.of(periodic, from, horizon, cal);
                    case DeadlineRule.Weekly weekly -> Weeks.of(weekly, from, horizon, cal);
                    case DeadlineRule.Relative relative -> Stream.empty();
                    case DeadlineRule.Validity validity -> Stream.empty();
                    case DeadlineRule.LeftOpen leftOpen -> Stream.empty();
                    case DeadlineRule.Limit limit -> Stream.empty();
                    case DeadlineRule.Open open -> Stream.empty();
                };
        return all.filter(one -> !one.due().isBefore(from) && !one.due().isAfter(horizon))
                .sorted(Comparator.comparing(Occurrence::due).thenComparing(Occurrence::key))
                .toList();
    }

    /**
     * The days from {@code from} to {@code horizon}, both included, on which something opens, in ascending order: the start of a
     * window, also of one without an end, and of every recurring window. Keys are those of {@link #of}.
     *
     * @throws InvalidRuleException if a recurring rule is asked for more than 200 years, or beyond the year 9999
     */
    public static List<Opening> openings(DeadlineRule rule, LocalDate from, LocalDate horizon, WorkingCalendar cal) {
        refuseEndless(rule, from, horizon);
        Stream<Opening> all =
                switch (rule) {
                    case DeadlineRule.Window window ->
                        Stream.ofNullable(window.start()).map(start -> new Opening(ONCE, start, window.opensAt()));
                    case DeadlineRule.Periodic periodic ->
                        Periods.of(periodic, from, horizon, cal).flatMap(Opening::of);
                    case DeadlineRule.Fixed fixed -> Stream.empty();
                    case DeadlineRule.Annual annual -> Stream.empty();
                    case DeadlineRule.Weekly weekly -> Stream.empty();
                    case DeadlineRule.Relative relative -> Stream.empty();
                    case DeadlineRule.Validity validity -> Stream.empty();
                    case DeadlineRule.LeftOpen leftOpen -> Stream.empty();
                    case DeadlineRule.Limit limit -> Stream.empty();
                    case DeadlineRule.Open open -> Stream.empty();
                };
        return all.filter(one -> !one.day().isBefore(from) && !one.day().isAfter(horizon))
                .toList();
    }

    /**
     * The date that a rule gives which waits for an event: a period by 民法典 201 to 203, or the renewal of a title, which lapses
     * on the same-numbered day or the month's last (民法典 202) unless its document names the day.
     *
     * @throws InvalidRuleException if the rule isn't counted from an event ({@code rule}), or leaves its number open ({@code
     *     set})
     */
    public static Occurrence counted(DeadlineRule rule, Anchor anchor, WorkingCalendar cal) {
        Explanation.Trigger trigger = new Explanation.Trigger(anchor.eventKey(), anchor.at());
        return switch (rule) {
            case DeadlineRule.Relative relative -> new Counting(relative, trigger, cal).occurrence();
            case DeadlineRule.Validity validity -> Renewals.of(validity, anchor, cal);
            case DeadlineRule.LeftOpen leftOpen
            when leftOpen.set() != null -> Counting.set(leftOpen, leftOpen.set(), trigger, cal);
            case DeadlineRule.LeftOpen leftOpen -> throw new InvalidRuleException("set", Reason.MISSING);
            case DeadlineRule.Fixed fixed -> throw notCounted();
            case DeadlineRule.Window window -> throw notCounted();
            case DeadlineRule.Annual annual -> throw notCounted();
            case DeadlineRule.Periodic periodic -> throw notCounted();
            case DeadlineRule.Weekly weekly -> throw notCounted();
            case DeadlineRule.Limit limit -> throw notCounted();
            case DeadlineRule.Open open -> throw notCounted();
        };
    }

    private static InvalidRuleException notCounted() {
        return new InvalidRuleException("rule", Reason.NOT_COUNTED);
    }

    private static void refuseEndless(DeadlineRule rule, LocalDate from, LocalDate horizon) {
        boolean recurring = rule instanceof DeadlineRule.Annual
                || rule instanceof DeadlineRule.Periodic
                || rule instanceof DeadlineRule.Weekly;
        if (recurring) {
            RuleChecks.require(ChronoUnit.YEARS.between(from, horizon) <= MAX_YEARS, "horizon", Reason.TOO_FAR);
            RuleChecks.day("horizon", horizon);
        }
    }

    private static Stream<Occurrence> window(DeadlineRule.Window rule, WorkingCalendar cal) {
        LocalDate end = rule.end();
        return end == null ? Stream.empty() : Stream.of(Named.of(ONCE, rule, rule.start(), end, rule.cutOff(), cal));
    }
}
