package org.policydesk.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DayKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff imported and changed, as it is stored. */
@Component
class HolidayRows {
    private final JdbcClient jdbc;

    HolidayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Notice> notices() {
        Map<Integer, List<NoticeDay>> days = jdbc
                .sql("select notice_year, on_day, kind, name from calendar_notice_day")
                .query((row, n) -> Map.entry(
                        row.getInt("notice_year"),
                        new NoticeDay(
                                row.getObject("on_day", LocalDate.class),
                                DayKind.valueOf(row.getString("kind")),
                                row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select notice_year, number, issued_on from calendar_notice")
                .query((row, n) -> new Notice(
                        row.getInt("notice_year"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        days.getOrDefault(row.getInt("notice_year"), List.of())))
                .list();
    }

    Map<LocalDate, DayKind> edits() {
        Map<LocalDate, DayKind> edits = new TreeMap<>();
        jdbc.sql("select on_day, kind from calendar_edit").query(row -> {
            edits.put(row.getObject("on_day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
        });
        return edits;
    }

    SortedSet<LocalDate> closingDays() {
        return new TreeSet<>(jdbc.sql("select on_day from calendar_closing_day")
                .query((row, n) -> row.getObject("on_day", LocalDate.class))
                .list());
    }

    void replace(Notice notice) {
        jdbc.sql("delete from calendar_notice_day where notice_year = ?")
                .param(notice.year())
                .update();
        jdbc.sql("delete from calendar_notice where notice_year = ?")
                .param(notice.year())
                .update();
        jdbc.sql("insert into calendar_notice (notice_year, number, issued_on) values (?, ?, ?)")
                .params(notice.year(), notice.number(), notice.issuedOn())
                .update();
        for (NoticeDay day : notice.days()) {
            jdbc.sql("insert into calendar_notice_day (notice_year, on_day, kind, name) values (?, ?, ?, ?)")
                    .params(notice.year(), day.day(), day.kind().name(), day.name())
                    .update();
        }
    }

    int forgetEdits(int year) {
        return jdbc.sql("delete from calendar_edit where on_day between ? and ?")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update();
    }

    /** Sets the day, or takes the change back where null is given; gives the former change. */
    Optional<DayKind> edit(LocalDate day, @Nullable DayKind kind) {
        Optional<DayKind> before = jdbc.sql("select kind from calendar_edit where on_day = ?")
                .param(day)
                .query(String.class)
                .optional()
                .map(DayKind::valueOf);
        jdbc.sql("delete from calendar_edit where on_day = ?").param(day).update();
        if (kind != null) {
            jdbc.sql("insert into calendar_edit (on_day, kind) values (?, ?)")
                    .params(day, kind.name())
                    .update();
        }
        return before;
    }

    void close(LocalDate day) {
        jdbc.sql("insert into calendar_closing_day (on_day) values (?)")
                .param(day)
                .update();
    }

    boolean open(LocalDate day) {
        return jdbc.sql("delete from calendar_closing_day where on_day = ?")
                        .param(day)
                        .update()
                > 0;
    }

    /** Grows with every change that is through, whichever node made it. */
    long changes() {
        return jdbc.sql("select number from calendar_change where id = 1")
                .query(Long.class)
                .single();
    }

    /** Tells the other nodes; makes whoever changes the tables at the same time wait. */
    void countChange() {
        jdbc.sql("update calendar_change set number = number + 1 where id = 1").update();
    }
}
