package org.policydesk.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DayKind;

/** Reads a year's table in the form of docs/holiday-table.md and collects what is wrong with it, line by line. */
final class NoticeFile {
    private static final Map<String, DayKind> KINDS = Map.of(
            "holiday", DayKind.PUBLIC_HOLIDAY,
            "放假", DayKind.PUBLIC_HOLIDAY,
            "working", DayKind.MAKE_UP_WORKING,
            "上班", DayKind.MAKE_UP_WORKING);
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NUMBER = 100;

    private final List<LineError> errors = new ArrayList<>();
    private final Map<String, String> head = new HashMap<>();
    private final Map<String, Integer> headLines = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean inTable;

    private record Row(int line, String date, String kind, String name) {}

    private NoticeFile() {}

    /**
     * Reads the whole table.
     *
     * @throws InvalidTableException with every error of the table
     */
    static Notice read(String csv) {
        NoticeFile file = new NoticeFile();
        String[] lines = csv.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            file.line(i + 1, lines[i].strip());
        }
        return file.notice();
    }

    private void line(int number, String text) {
        if (text.replace(",", "").isBlank() || text.startsWith("#")) {
            return;
        }
        String[] cells = text.split(",", 3);
        String first = cells[0].strip().toLowerCase(Locale.ROOT);
        if (inTable) {
            rows.add(new Row(number, first, cell(cells, 1).toLowerCase(Locale.ROOT), cell(cells, 2)));
        } else if ("date".equals(first)) {
            inTable = true;
        } else if (!Set.of("year", "number", "issued").contains(first)) {
            errors.add(new LineError(number, "date", "calendar.error.unknownLine"));
        } else if (headLines.putIfAbsent(first, number) != null) {
            errors.add(new LineError(number, first, "calendar.error.twice"));
        } else {
            head.put(first, cell(cells, 1));
        }
    }

    /** What stands in that column, without the commas that a spreadsheet leaves at the end of short rows. */
    private static String cell(String[] cells, int column) {
        return column < cells.length ? cells[column].replaceAll(",+$", "").strip() : "";
    }

    private Notice notice() {
        Integer year = year();
        String number = head.getOrDefault("number", "");
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            complain("number", number.isEmpty() ? "calendar.error.missing" : "calendar.error.tooLong");
        }
        LocalDate issued = date(head.getOrDefault("issued", ""));
        if (issued == null) {
            complain("issued", headLines.containsKey("issued") ? "calendar.error.date" : "calendar.error.missing");
        }
        Map<LocalDate, NoticeDay> days = days(year);
        if (rows.isEmpty()) {
            errors.add(new LineError(0, "date", "calendar.error.empty"));
        }
        if (year == null || issued == null || !errors.isEmpty()) {
            errors.sort(java.util.Comparator.comparingInt(LineError::line));
            throw new InvalidTableException(errors);
        }
        return new Notice(year, number, issued, List.copyOf(days.values()));
    }

    private @Nullable Integer year() {
        String text = head.getOrDefault("year", "");
        if (text.matches("20\\d\\d")) {
            return Integer.valueOf(text);
        }
        complain("year", text.isEmpty() ? "calendar.error.missing" : "calendar.error.year");
        return null;
    }

    private Map<LocalDate, NoticeDay> days(@Nullable Integer year) {
        Map<LocalDate, NoticeDay> days = new HashMap<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Row row : rows) {
            LocalDate day = date(row.date());
            DayKind kind = KINDS.get(row.kind());
            if (day == null) {
                errors.add(new LineError(row.line(), "date", "calendar.error.date"));
            } else if (year != null && !reaches(year, day)) {
                errors.add(new LineError(row.line(), "date", "calendar.error.otherYear"));
            } else if (!seen.add(day)) {
                errors.add(new LineError(row.line(), "date", "calendar.error.twice"));
            }
            if (kind == null) {
                errors.add(new LineError(row.line(), "kind", "calendar.error.kind"));
            } else if (day != null && !DayRules.fits(day, kind)) {
                errors.add(new LineError(row.line(), "kind", "calendar.error.notWeekend"));
            }
            if (row.name().length() > LONGEST_NAME) {
                errors.add(new LineError(row.line(), "name", "calendar.error.tooLong"));
            }
            if (day != null && kind != null) {
                days.put(day, new NoticeDay(day, kind, row.name()));
            }
        }
        return days;
    }

    /** New Year's days off may begin in the last week of the year before. */
    private static boolean reaches(int year, LocalDate day) {
        return day.getYear() == year || !day.isBefore(LocalDate.of(year - 1, 12, 25)) && day.getYear() < year;
    }

    private void complain(String field, String reasonKey) {
        errors.add(new LineError(headLines.getOrDefault(field, 0), field, reasonKey));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            String[] parts = text.split("[-/.]", -1);
            return parts.length == 3
                    ? LocalDate.parse("%4s-%2s-%2s".formatted((Object[]) parts).replace(' ', '0'))
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
