package org.policydesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days off of a year that has no notice yet, by 全国年节及纪念日放假办法 as in force since 2025: article 2 names the days,
 * article 6 makes good on a working day for each that falls on a weekend (taken here as the next one). Make-up working days are
 * never guessed.
 */
final class Festivals {
    private static final Map<Integer, List<LocalDate>> MOVING = CsvTable.rows("festivals.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Integer.valueOf(row.getFirst()),
                    row -> row.stream().skip(1).map(LocalDate::parse).toList()));

    private Festivals() {}

    /** The estimated days off; beyond the table of moving festivals only those with a fixed date. */
    static Map<LocalDate, DayKind> daysOff(int year) {
        SortedSet<LocalDate> legal = legalDays(year);
        Map<LocalDate, DayKind> days = new HashMap<>();
        legal.forEach(day -> days.put(day, DayKind.PUBLIC_HOLIDAY));
        for (LocalDate day : legal) {
            if (isWeekend(day)) {
                LocalDate instead = day;
                while (isWeekend(instead) || days.containsKey(instead)) {
                    instead = instead.plusDays(1);
                }
                days.put(instead, DayKind.PUBLIC_HOLIDAY);
            }
        }
        return Map.copyOf(days);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static SortedSet<LocalDate> legalDays(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        add(days, LocalDate.of(year, 1, 1), 1);
        add(days, LocalDate.of(year, 5, 1), 2);
        add(days, LocalDate.of(year, 10, 1), 3);
        List<LocalDate> moving = MOVING.getOrDefault(year, List.of());
        for (int i = 0; i < moving.size(); i++) {
            boolean springFestival = i == 0;
            add(days, moving.get(i), springFestival ? 4 : 1);
        }
        return days;
    }

    private static void add(SortedSet<LocalDate> days, LocalDate first, int count) {
        for (int i = 0; i < count; i++) {
            days.add(first.plusDays(i));
        }
    }
}
