package org.policydesk.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are days of rest, day by day and without anything of the desk: 2026 by the State Council's notice, 2027 by
 * 全国年节及纪念日放假办法 until a table comes, which is invented for this run.
 */
final class RestDays {
    private static final Set<LocalDate> OFF_2026 = days(
            "2026-01-01/2026-01-03",
            "2026-02-15/2026-02-23",
            "2026-04-04/2026-04-06",
            "2026-05-01/2026-05-05",
            "2026-06-19/2026-06-21",
            "2026-09-25/2026-09-27",
            "2026-10-01/2026-10-07");
    private static final Set<LocalDate> WORKED_2026 = days(
            "2026-01-04/2026-01-04",
            "2026-02-14/2026-02-14",
            "2026-02-28/2026-02-28",
            "2026-05-09/2026-05-09",
            "2026-09-20/2026-09-20",
            "2026-10-10/2026-10-10");
    // The festivals by the law, and a working day for each that falls on a weekend.
    private static final Set<LocalDate> EXPECTED_2027 = days(
            "2027-01-01/2027-01-01",
            "2027-02-05/2027-02-10",
            "2027-04-05/2027-04-05",
            "2027-05-01/2027-05-04",
            "2027-06-09/2027-06-09",
            "2027-09-15/2027-09-15",
            "2027-10-01/2027-10-05");
    private static final Set<LocalDate> OFF_2027 = days(
            "2027-01-01/2027-01-03",
            "2027-02-04/2027-02-11",
            "2027-04-03/2027-04-05",
            "2027-05-01/2027-05-05",
            "2027-06-09/2027-06-09",
            "2027-09-15/2027-09-15",
            "2027-10-01/2027-10-07");
    private static final Set<LocalDate> WORKED_2027 =
            days("2027-01-31/2027-01-31", "2027-02-20/2027-02-20", "2027-05-08/2027-05-08", "2027-10-09/2027-10-09");

    private boolean tableHasCome;

    void tableHasCome() {
        tableHasCome = true;
    }

    /** The table of 2027 as staff import it. */
    static String table() {
        return Stream.concat(
                        Stream.of("year,2027", "number,模拟〔2027〕1号", "issued,2027-01-08", "date,kind,name"),
                        Stream.concat(
                                OFF_2027.stream().sorted().map(day -> day + ",holiday,"),
                                WORKED_2027.stream().sorted().map(day -> day + ",working,")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    boolean isRest(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (day.getYear() == 2027) {
            return tableHasCome
                    ? OFF_2027.contains(day) || weekend && !WORKED_2027.contains(day)
                    : EXPECTED_2027.contains(day) || weekend;
        }
        return OFF_2026.contains(day) || weekend && !WORKED_2026.contains(day);
    }

    LocalDate onOrBefore(LocalDate day) {
        LocalDate at = day;
        while (isRest(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (isRest(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** So many working days later, or earlier if negative; the day itself is not counted. */
    LocalDate plusWorking(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(days < 0 ? -1 : 1);
            left -= isRest(at) ? 0 : 1;
        }
        return at;
    }

    private static Set<LocalDate> days(String... spans) {
        return Stream.of(spans)
                .map(span -> span.split("/"))
                .flatMap(span -> LocalDate.parse(span[0])
                        .datesUntil(LocalDate.parse(span[1]).plusDays(1)))
                .collect(Collectors.toSet());
    }
}
