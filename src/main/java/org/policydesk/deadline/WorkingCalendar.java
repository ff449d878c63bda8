package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The working calendar (工作日历): which days are worked, by the State Council's yearly notices.
 *
 * <p>A year without a notice is computed from weekends and the festivals of 全国年节及纪念日放假办法 and is provisional (暂定).
 * Immutable and safe to share between threads.
 */
public final class WorkingCalendar {
    /** More than the longest period has, so that counting one never drops a year that it needs again. */
    private static final int KEPT_YEARS = 512;

    private static final WorkingCalendar STANDARD = of(NoticeTable.years());

    private final Map<Integer, CalendarYear> years;
    private final Map<LocalDate, DayKind> exceptions;
    private final AtomicReferenceArray<@Nullable CountedYear> counted = new AtomicReferenceArray<>(KEPT_YEARS);

    private WorkingCalendar(Collection<CalendarYear> years) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, year -> year));
        this.exceptions = collect(years);
    }

    /**
     * A calendar of these years; all others are estimated.
     *
     * @throws IllegalStateException if a year is there twice
     */
    public static WorkingCalendar of(Collection<CalendarYear> years) {
        return new WorkingCalendar(List.copyOf(years));
    }

    /** The calendar that comes with the program: the notices for 2023 to 2026. */
    public static WorkingCalendar standard() {
        return STANDARD;
    }

    /** The years that are entered, not estimated, in ascending order. */
    public List<CalendarYear> years() {
        return years.values().stream()
                .sorted(Comparator.comparingInt(CalendarYear::year))
                .toList();
    }

    /** What that day is. */
    public DayKind kindOf(LocalDate day) {
        return counted(day.getYear()).kindOf(day);
    }

    /** Whether that day is worked, make-up days included. */
    public boolean isWorkingDay(LocalDate day) {
        return kindOf(day).isWorking();
    }

    /** Whether nothing but an estimate is known for that year. */
    public boolean isProvisional(int year) {
        CalendarYear known = years.get(year);
        return known == null || known.provisional();
    }

    /** Whether an estimate has a part in any year from one day's to the other's, in either order. */
    boolean isProvisional(LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        return IntStream.rangeClosed(first, last).anyMatch(this::isProvisional);
    }

    /**
     * The n-th working day after that day, or before it if n is negative; the day itself does not count.
     *
     * @return the day itself, working or not, if n is 0
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n == 0) {
            return day;
        }
        int year = day.getYear();
        CountedYear at = counted(year);
        long left = (long) n + (n > 0 ? at.workedUpTo(day) : at.workedBefore(day) + 1);
        while (left < 1) {
            at = counted(--year);
            left += at.worked();
        }
        while (left > at.worked()) {
            left -= at.worked();
            at = counted(++year);
        }
        return at.nth(Math.toIntExact(left));
    }

    /**
     * Working days from one day, left out, to another, counted; negative if {@code toInclusive} is the earlier. Counts back
     * what {@link #plusWorkingDays} added, in both directions.
     */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return toInclusive.isBefore(fromExclusive)
                ? -worked(toInclusive, fromExclusive, CountedYear::workedBefore)
                : worked(fromExclusive, toInclusive, CountedYear::workedUpTo);
    }

    /** That day if it is worked, else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** That day if it is worked, else the last working day before. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, -1);
    }

    private int worked(LocalDate earlier, LocalDate later, ToIntBiFunction<CountedYear, LocalDate> ofItsYear) {
        int wholeYears = IntStream.range(earlier.getYear(), later.getYear())
                .map(year -> counted(year).worked())
                .sum();
        return wholeYears
                + ofItsYear.applyAsInt(counted(later.getYear()), later)
                - ofItsYear.applyAsInt(counted(earlier.getYear()), earlier);
    }

    private CountedYear counted(int year) {
        int slot = Math.floorMod(year, KEPT_YEARS);
        CountedYear kept = counted.get(slot);
        if (kept == null || kept.year() != year) {
            kept = count(year);
            counted.set(slot, kept);
        }
        return kept;
    }

    private CountedYear count(int year) {
        Map<LocalDate, DayKind> estimated =
                years.containsKey(year) ? Map.of() : CalendarYear.estimate(year).exceptions();
        return new CountedYear(year, day -> Optional.ofNullable(exceptions.get(day))
                .or(() -> Optional.ofNullable(estimated.get(day)))
                .orElse(Festivals.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING));
    }

    /** A day named by two notices is what its own year's notice says. */
    private static Map<LocalDate, DayKind> collect(Collection<CalendarYear> years) {
        Map<LocalDate, DayKind> all = new HashMap<>();
        for (CalendarYear year : years) {
            year.exceptions().forEach((day, kind) -> {
                if (day.getYear() == year.year()) {
                    all.put(day, kind);
                } else {
                    all.putIfAbsent(day, kind);
                }
            });
        }
        return Map.copyOf(all);
    }
}
