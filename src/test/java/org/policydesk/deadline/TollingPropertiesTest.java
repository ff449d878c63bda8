package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Laws of pauses, extensions and restarts that hold for any period; each seed names its own cases. */
class TollingPropertiesTest {
    private static final int CASES = 1_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 365 * 3;
    private static final String WHY = "test";

    private final WorkingCalendar calendar = WorkingCalendar.standard();

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPauseThatEndsOnItsFirstDayChangesNothing(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            Occurrence base = period(random, unit(random));
            LocalDate day = within(random, base);
            TolledPeriod tolled = tolled(base, new TollingStep.Paused(day, WHY), new TollingStep.Resumed(day, WHY));
            assertThat(tolled.due()).as("%s on %s", base, day).isEqualTo(base.due());
            assertThat(tolled.cutOff()).isEqualTo(base.cutOff());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPauseMovesAPeriodOfWorkingDaysByTheWorkingDaysItTakesOut(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            Occurrence base = period(random, Unit.WORKING_DAY);
            LocalDate from = within(random, base);
            LocalDate on = from.plusDays(random.nextInt(40));
            TolledPeriod tolled = tolled(base, new TollingStep.Paused(from, WHY), new TollingStep.Resumed(on, WHY));
            TolledStep.NotCounted out = tolled.steps().getLast().notCounted();
            int lost = out == null ? 0 : out.workingDays();
            assertThat(calendar.workingDaysBetween(base.due(), due(tolled)))
                    .as("%s paused from %s to %s", base, from, on)
                    .isEqualTo(lost);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPauseMovesTheCountedEndOfOtherPeriodsByItsCalendarDays(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            Unit unit = List.of(Unit.CALENDAR_DAY, Unit.MONTH).get(random.nextInt(2));
            Occurrence base = period(random, unit);
            LocalDate end = base.explanation().unmoved();
            LocalDate first = firstCounted(base);
            LocalDate from =
                    first.plusDays(random.nextInt(days(first, base.due().isBefore(end) ? base.due() : end)));
            int days = random.nextInt(60);
            TolledPeriod tolled =
                    tolled(base, new TollingStep.Paused(from, WHY), new TollingStep.Resumed(from.plusDays(days), WHY));
            assertThat(tolled.steps().getLast().unmoved())
                    .as("%s paused from %s for %d", base, from, days)
                    .isEqualTo(end.plusDays(days));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noStepButARestartEverGivesAnEarlierDateAndTheSameStepsAlwaysGiveTheSame(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            Occurrence base = period(random, unit(random));
            List<TollingStep> steps = steps(random, base);
            TolledPeriod tolled = Tolling.of(base, steps, calendar);
            LocalDate last = base.due();
            for (TolledStep step : tolled.steps()) {
                LocalDate after = step.after();
                if (after != null) {
                    assertThat(after).as("%s: %s", base, steps).isAfterOrEqualTo(last);
                    last = after;
                }
            }
            assertThat(Tolling.of(base, steps, calendar)).isEqualTo(tolled);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRestartGivesWhatTheRuleGivesFromThatDayWhateverWasBefore(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            Occurrence base = period(random, unit(random));
            List<TollingStep> steps = new ArrayList<>(steps(random, base));
            LocalDate day = (steps.isEmpty() ? base.due() : steps.getLast().day()).plusDays(random.nextInt(20));
            steps.add(new TollingStep.Restarted(day, null, WHY));
            Occurrence again = Occurrences.counted(base.explanation().rule(), Anchor.of("again", day), calendar);
            assertThat(Tolling.of(base, steps, calendar).due())
                    .as("%s again from %s", base, day)
                    .isEqualTo(again.due());
        });
    }

    private TolledPeriod tolled(Occurrence base, TollingStep... steps) {
        return Tolling.of(base, List.of(steps), calendar);
    }

    private static LocalDate due(TolledPeriod period) {
        return Objects.requireNonNull(period.due());
    }

    private static LocalDate start(Occurrence base) {
        return Objects.requireNonNull(base.explanation().trigger()).at().toLocalDate();
    }

    private static LocalDate firstCounted(Occurrence base) {
        boolean inclusive = base.explanation().rule() instanceof DeadlineRule.Relative rule && rule.countsEventDay();
        return inclusive ? start(base) : start(base).plusDays(1);
    }

    private Occurrence period(Random random, Unit unit) {
        int amount = random.nextInt(1, unit == Unit.HOUR ? 200 : unit == Unit.MONTH ? 7 : 61);
        Rollover rollover = Rollover.values()[random.nextInt(Rollover.values().length)];
        boolean inclusive = unit != Unit.HOUR && random.nextInt(4) == 0;
        Rollover held = unit == Unit.WORKING_DAY ? Rollover.CIVIL_203 : rollover;
        DeadlineRule rule =
                new DeadlineRule.Relative(new Span(amount, unit), Direction.AFTER, "event", held, inclusive, null);
        Occurrence period =
                Occurrences.counted(rule, Anchor.of("event", FIRST.plusDays(random.nextInt(DAYS))), calendar);
        // A last day that moves earlier may end a short period before it began.
        return period.due().isAfter(start(period)) ? period : period(random, unit);
    }

    private static Unit unit(Random random) {
        return List.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH, Unit.HOUR)
                .get(random.nextInt(4));
    }

    private static LocalDate within(Random random, Occurrence base) {
        return start(base).plusDays(random.nextInt(days(start(base), base.due())));
    }

    /** Both included. */
    private static int days(LocalDate first, LocalDate last) {
        return (int) Math.max(1, last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** Up to three times paused and resumed, or extended. */
    private List<TollingStep> steps(Random random, Occurrence base) {
        List<TollingStep> steps = new ArrayList<>();
        LocalDate day = start(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate due = due(Tolling.of(base, steps, calendar));
            day = day.plusDays(random.nextInt(days(day, due)));
            if (random.nextBoolean() && !day.isAfter(due)) {
                steps.add(new TollingStep.Paused(day, WHY));
                day = day.plusDays(random.nextInt(30));
                steps.add(new TollingStep.Resumed(day, WHY));
            } else {
                Unit unit =
                        List.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.MONTH).get(random.nextInt(3));
                steps.add(new TollingStep.Extended(day, new Span(random.nextInt(1, 20), unit), WHY));
            }
        }
        return steps;
    }
}
