package org.policydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any date; each seed names its own case. */
class DeadlinePropertiesTest {
    private static final int CASES = 1_500;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 365 * 9;

    private final WorkingCalendar calendar = WorkingCalendar.standard();

    static LongStream seeds() {
        return Seeds.all();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countingAllAtOnceGivesWhatCountingDayByDayGives(long seed) {
        Random random = new Random(seed);
        DayByDay person = new DayByDay(calendar.years());
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate from = day(random);
            LocalDate other = day(random).minusDays(random.nextInt(DAYS));
            int n = random.nextInt(-300, 301);
            assertThat(calendar.plusWorkingDays(from, n))
                    .as("%s plus %d, seed %d", from, n, seed)
                    .isEqualTo(person.plus(from, n));
            assertThat(calendar.kindOf(from)).as("%s, seed %d", from, seed).isEqualTo(person.kindOf(from));
            assertThat(calendar.workingDaysBetween(from, other))
                    .as("%s to %s, seed %d", from, other, seed)
                    .isEqualTo(person.between(from, other));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countingBackGivesWhatWasAdded(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate from = day(random);
            int n = random.nextInt(-120, 121);
            LocalDate to = calendar.plusWorkingDays(from, n);
            assertThat(calendar.workingDaysBetween(from, to))
                    .as("%s plus %d, seed %d", from, n, seed)
                    .isEqualTo(n);
            assertThat(n == 0 || calendar.isWorkingDay(to))
                    .as("%s, seed %d", to, seed)
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLaterStartOrMoreDaysNeverGiveAnEarlierEnd(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate from = day(random);
            LocalDate later = from.plusDays(random.nextInt(30));
            int n = random.nextInt(1, 60);
            LocalDate end = calendar.plusWorkingDays(from, n);
            assertThat(calendar.plusWorkingDays(later, n))
                    .as("%s, %s, %d, seed %d", from, later, n, seed)
                    .isAfterOrEqualTo(end);
            assertThat(calendar.plusWorkingDays(from, n + 1))
                    .as("%s, %d, seed %d", from, n + 1, seed)
                    .isAfter(end);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneStartsOnAWorkingDayNeverAfterTheDueDate(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate due = day(random);
            LeadTimes leadTimes = new LeadTimes(
                    random.nextInt(30), List.of(new LeadTimes.Step("stamp", random.nextInt(5))), random.nextInt(3));
            LocalDate startBy = StartBy.of(due, leadTimes, calendar).date();
            assertThat(startBy).as("%s less %s, seed %d", due, leadTimes, seed).isBeforeOrEqualTo(due);
            assertThat(calendar.isWorkingDay(startBy))
                    .as("%s, seed %d", startBy, seed)
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNearestWorkingDaysEncloseADayTightly(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, CASES).forEach(i -> {
            LocalDate day = day(random);
            LocalDate before = calendar.onOrBefore(day);
            LocalDate after = calendar.onOrAfter(day);
            assertThat(day).as("seed %d", seed).isBetween(before, after);
            assertThat(before.equals(after)).as("%s, seed %d", day, seed).isEqualTo(calendar.isWorkingDay(day));
            assertThat(before.plusDays(1).datesUntil(after.isAfter(before) ? after : before.plusDays(1)))
                    .as("%s, seed %d", day, seed)
                    .noneMatch(calendar::isWorkingDay);
        });
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
