package org.policydesk.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of every table, and which of them docs/data.md says may grow because they are the record. */
record TableSizes(Map<String, Long> rows) {
    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
    private static final List<String> KEPT = List.of("record", "proof", "as long as");
    private static final double SHARE = 0.15;
    private static final long ROOM = 60;

    static TableSizes read(JdbcClient jdbc) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name not like 'flyway%'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return new TableSizes(rows);
    }

    long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** The tables that grow with the work itself: the record, and what is kept for each item as long as it is published. */
    static Set<String> kept() throws IOException {
        Set<String> kept = new TreeSet<>();
        Files.readString(Path.of("docs", "data.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 2)
                .filter(cells -> KEPT.stream().anyMatch(cells[2]::contains))
                .forEach(cells -> NAME.matcher(cells[1]).results().forEach(name -> kept.add(name.group(1))));
        return kept;
    }

    /** What has grown since then although it is no record. */
    List<String> grownSince(TableSizes then, Set<String> kept) {
        List<String> grown = new ArrayList<>();
        rows.forEach((table, now) -> {
            long before = then.of(table);
            if (!kept.contains(table) && !about(now, before)) {
                grown.add(table + " from " + before + " to " + now + " rows");
            }
        });
        return grown;
    }

    /** Whether that is no more than expected, but for what is let pass. */
    static boolean about(long rows, long expected) {
        return rows <= expected * (1 + SHARE) + ROOM;
    }

    static String tolerance() {
        return "+%.0f%% and %d rows from one quarter to the next, but for the record".formatted(100 * SHARE, ROOM);
    }
}
