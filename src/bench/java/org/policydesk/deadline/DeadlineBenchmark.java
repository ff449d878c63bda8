package org.policydesk.deadline;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast dates are found: the same additions of working days by our calendar and by looking up each day in tyme4j, which must
 * give the same days before anything is measured; and the dates of 500 rules over three years.
 */
@State(Scope.Benchmark)
public class DeadlineBenchmark {
    private static final int ADDITIONS = 1_000;
    private static final int RULES = 500;
    private static final int MOST_DAYS = 60;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    /** From here the longest period still ends in 2026, the last year that tyme4j knows. */
    private static final int START_DAYS = 365 * 3 + 200;

    private static final int EVENT_EVERY_DAYS = 180;
    private static final LocalDate HORIZON = FIRST.plusYears(3);

    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private List<Addition> additions = List.of();
    private List<DeadlineRule> rules = List.of();

    private record Addition(LocalDate from, int workingDays) {}

    /** Makes the inputs and refuses to measure two things that differ. */
    @Setup
    public void prepare() {
        Random random = new Random(20_250_310);
        additions = Stream.generate(() -> new Addition(
                        FIRST.plusDays(random.nextInt(START_DAYS)), random.nextInt(1, MOST_DAYS + 1)))
                .limit(ADDITIONS)
                .toList();
        rules = Stream.generate(new GeneratedRules(random)::next).limit(RULES).toList();
        for (Addition one : additions) {
            if (!ours(one).equals(tyme(one))) {
                throw new IllegalStateException("%s: %s and %s".formatted(one, ours(one), tyme(one)));
            }
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(ADDITIONS)
    public void workingDayAdditions(Blackhole hole) {
        additions.forEach(one -> hole.consume(ours(one)));
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(ADDITIONS)
    public void workingDayAdditionsByTyme4jDayByDay(Blackhole hole) {
        additions.forEach(one -> hole.consume(tyme(one)));
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void datesOf500RulesOverThreeYears(Blackhole hole) {
        rules.forEach(rule -> hole.consume(dates(rule)));
    }

    private LocalDate ours(Addition one) {
        return calendar.plusWorkingDays(one.from(), one.workingDays());
    }

    private static LocalDate tyme(Addition one) {
        LocalDate at = one.from();
        for (int left = one.workingDays(); left > 0; ) {
            at = at.plusDays(1);
            LegalHoliday holiday = LegalHoliday.fromYmd(at.getYear(), at.getMonthValue(), at.getDayOfMonth());
            boolean weekend = at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (holiday == null ? !weekend : holiday.isWork()) {
                left--;
            }
        }
        return at;
    }

    /** The occurrences; for a rule that waits for an event the dates after one every half-year. */
    private List<Occurrence> dates(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Relative relative -> afterEvents(rule);
            case DeadlineRule.Validity validity -> afterEvents(rule);
            case DeadlineRule.LeftOpen leftOpen when leftOpen.set() != null -> afterEvents(rule);
            default -> Occurrences.of(rule, FIRST, HORIZON, calendar);
        };
    }

    private List<Occurrence> afterEvents(DeadlineRule rule) {
        return Stream.iterate(FIRST, day -> day.isBefore(HORIZON), day -> day.plusDays(EVENT_EVERY_DAYS))
                .map(day -> Occurrences.counted(rule, Anchor.of(day.toString(), day), calendar))
                .toList();
    }
}
