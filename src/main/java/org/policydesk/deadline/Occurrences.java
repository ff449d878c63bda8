package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rules into occurrences. Stateless and safe to use from several threads. */
public final class Occurrences {
    /** The key of a rule that occurs once. */
    public static final String ONCE = "once";

    private static final int MAX_YEARS = 200;

    private Occurrences() {}

    /**
     * The occurrences whose due date lies from {@code from} to {@code horizon}, both included, in ascending order.
     *
     * <p>Keys: {@value #ONCE} for a named date or window; the year for an annual rule, with the ordinal of the day if it has
     * several ("2025-02" is the second of 2025); "2025-07", "2025Q3", "2025H2", "2025" for a periodic rule of one, three, six
     * or twelve months, "2024-2026" for one of several years. Rules that need an event ({@code Relative}, {@code Validity}),
     * windows without an end, periods of several years whose first year no text tells, and open rules give none.
     *
     * @param cal for the note on rest days and for offsets counted in working days
     * @throws InvalidRuleException if a recurring rule is asked for more than 200 years
     */
    public static List<Occurrence> of(DeadlineRule rule, LocalDate from, LocalDate horizon, WorkingCalendar cal) {
        refuseEndless(rule, from, horizon);
        Stream<Occurrence> all =
                switch (rule) {
                    case DeadlineRule.Fixed fixed ->
                        Stream.of(named(ONCE, fixed, null, fixed.end(), fixed.cutOff(), cal));
                    case DeadlineRule.Window window -> window(window, cal);
                    case DeadlineRule.Annual annual -> annual(annual, from, horizon, cal);
                    case DeadlineRule.Periodic periodic -> Periods.of(periodic, from, horizon, cal);
                    case DeadlineRule.Relative relative -> Stream.empty();
                    case DeadlineRule.Validity validity -> Stream.empty();
                    case DeadlineRule.Open open -> Stream.empty();
                };
        return all.filter(one -> !one.due().isBefore(from) && !one.due().isAfter(horizon))
                .toList();
    }

    /**
     * The days from {@code from} to {@code horizon}, both included, on which something opens, in ascending order: the start of a
     * window, also of one without an end, and of every recurring window. Keys are those of {@link #of}.
     *
     * @throws InvalidRuleException if a recurring rule is asked for more than 200 years
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
                    case DeadlineRule.Relative relative -> Stream.empty();
                    case DeadlineRule.Validity validity -> Stream.empty();
                    case DeadlineRule.Open open -> Stream.empty();
                };
        return all.filter(one -> !one.day().isBefore(from) && !one.day().isAfter(horizon))
                .toList();
    }

    /** The date a period gives that is counted from an event on that day; hours are counted from its first moment. */
    public static Occurrence after(DeadlineRule.Relative rule, LocalDate anchor, String eventKey, WorkingCalendar cal) {
        return after(rule, anchor.atStartOfDay(), eventKey, cal);
    }

    /**
     * The date a period gives that is counted from (or back from) an event, by 民法典 201 to 203.
     *
     * @param eventKey becomes the occurrence's key
     */
    public static Occurrence after(
            DeadlineRule.Relative rule, LocalDateTime anchor, String eventKey, WorkingCalendar cal) {
        return new Counting(rule, new Explanation.Trigger(eventKey, anchor), cal).occurrence();
    }

    /** The last day of a title or certificate given on that day: the same-numbered day, or the month's last (民法典 202). */
    public static Occurrence after(DeadlineRule.Validity rule, LocalDate anchor, String eventKey, WorkingCalendar cal) {
        LocalDate due = anchor.plus(rule.period());
        Explanation why = new Explanation(
                rule,
                new Explanation.Trigger(eventKey, anchor.atStartOfDay()),
                null,
                DeadlineRule.Direction.AFTER,
                due,
                List.of(),
                List.of(Explanation.LegalBasis.CIVIL_202),
                Explanation.RestDay.of(due, cal));
        return new Occurrence(eventKey, null, due, null, false, why);
    }

    private static void refuseEndless(DeadlineRule rule, LocalDate from, LocalDate horizon) {
        boolean recurring = rule instanceof DeadlineRule.Annual || rule instanceof DeadlineRule.Periodic;
        if (recurring && ChronoUnit.YEARS.between(from, horizon) > MAX_YEARS) {
            throw new InvalidRuleException("horizon", "too far");
        }
    }

    static Occurrence named(
            String key,
            DeadlineRule rule,
            @Nullable LocalDate opens,
            LocalDate due,
            @Nullable LocalTime cutOff,
            WorkingCalendar cal) {
        Explanation why = new Explanation(
                rule,
                null,
                null,
                null,
                due,
                List.of(),
                List.of(Explanation.LegalBasis.NAMED_DATE),
                Explanation.RestDay.of(due, cal));
        return new Occurrence(key, opens, due, cutOff, false, why);
    }

    private static Stream<Occurrence> window(DeadlineRule.Window rule, WorkingCalendar cal) {
        LocalDate end = rule.end();
        return end == null ? Stream.empty() : Stream.of(named(ONCE, rule, rule.start(), end, rule.cutOff(), cal));
    }

    private static Stream<Occurrence> annual(
            DeadlineRule.Annual rule, LocalDate from, LocalDate horizon, WorkingCalendar cal) {
        var days = rule.dates().stream().distinct().sorted().toList();
        return IntStream.rangeClosed(from.getYear(), horizon.getYear()).boxed().flatMap(year -> IntStream.range(
                        0, days.size())
                .mapToObj(i -> named(
                        days.size() == 1 ? year.toString() : "%d-%02d".formatted(year, i + 1),
                        rule,
                        null,
                        days.get(i).atYear(year),
                        null,
                        cal)));
    }
}
