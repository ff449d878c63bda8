package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The yearly notices that come with the program, read from {@code notices.csv}. */
final class NoticeTable {
    private final List<CalendarYear> years = new ArrayList<>();
    private final Map<LocalDate, DayKind> days = new HashMap<>();
    private int year;
    private String source = "";

    private NoticeTable() {}

    static List<CalendarYear> years() {
        NoticeTable table = new NoticeTable();
        CsvTable.rows("notices.csv").forEach(table::read);
        table.close();
        return List.copyOf(table.years);
    }

    private void read(List<String> row) {
        switch (row.getFirst()) {
            case "notice" -> {
                close();
                year = Integer.parseInt(row.get(1));
                source = row.get(2) + " (" + row.get(3) + ")";
            }
            case "holiday" -> {
                LocalDate last = LocalDate.parse(row.get(2));
                for (LocalDate day = LocalDate.parse(row.get(1)); !day.isAfter(last); day = day.plusDays(1)) {
                    days.put(day, DayKind.PUBLIC_HOLIDAY);
                }
            }
            case "working" -> days.put(LocalDate.parse(row.get(1)), DayKind.MAKE_UP_WORKING);
            default -> throw new IllegalStateException("notices.csv: unknown row " + row);
        }
    }

    private void close() {
        if (!source.isEmpty()) {
            years.add(new CalendarYear(year, days, false, source));
        }
        days.clear();
    }
}
