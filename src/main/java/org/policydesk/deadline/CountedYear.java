package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;

/** One year whose working days have been counted through once, so that none has to be counted again; safe to share. */
final class CountedYear {
    private final int year;
    private final DayKind[] kinds;
    private final int[] workedUpTo;
    private final int[] dayOfNth;

    CountedYear(int year, Function<LocalDate, DayKind> kindOf) {
        int days = Year.of(year).length();
        this.year = year;
        kinds = new DayKind[days + 1];
        workedUpTo = new int[days + 1];
        dayOfNth = new int[days + 1];
        for (int day = 1; day <= days; day++) {
            kinds[day] = kindOf.apply(LocalDate.ofYearDay(year, day));
            workedUpTo[day] = workedUpTo[day - 1];
            if (kinds[day].isWorking()) {
                workedUpTo[day]++;
                dayOfNth[workedUpTo[day]] = day;
            }
        }
    }

    int year() {
        return year;
    }

    DayKind kindOf(LocalDate day) {
        return kinds[day.getDayOfYear()];
    }

    /** Working days from the year's first day to that day, which counts too. */
    int workedUpTo(LocalDate day) {
        return workedUpTo[day.getDayOfYear()];
    }

    /** Working days from the year's first day to the day before that day. */
    int workedBefore(LocalDate day) {
        return workedUpTo[day.getDayOfYear() - 1];
    }

    /** Working days of the whole year. */
    int worked() {
        return workedUpTo[workedUpTo.length - 1];
    }

    /** The n-th working day of the year, from 1 to {@link #worked}. */
    LocalDate nth(int n) {
        return LocalDate.ofYearDay(year, dayOfNth[n]);
    }
}
