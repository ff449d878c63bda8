package org.policydesk.retention;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of a table are over, and what becomes of them. A module declares one as a bean for each table of its own that would grow
 * with time alone; the SQL has to be understood by both databases, and to find its rows by an index.
 *
 * @param table whose rows they are
 * @param keeping for how long they stay
 * @param time by which clock their moments were written
 * @param which a query for their keys, in one column, with {@code :before} for the moment at which those that go were over
 * @param acts what is done, in this order and in one transaction, with {@code :keys} for some of those keys and
 *     {@code :before} as above
 */
public record Expiry(String table, Keeping keeping, Time time, String which, List<String> acts) {
    /** Whose moments a table holds. */
    public enum Time {
        /** The clock of deadlines. */
        BUSINESS,
        /** The real one. */
        REAL
    }

    public Expiry {
        acts = List.copyOf(acts);
    }

    /**
     * Rows that are deleted.
     *
     * @param key the column that tells them apart
     * @param over the condition, with {@code :before}
     */
    public static Expiry of(String table, String key, Keeping keeping, Time time, String over) {
        return of(table, key, keeping, time, over, List.of());
    }

    /** @param first what has to go before them, with {@code :keys} */
    public static Expiry of(String table, String key, Keeping keeping, Time time, String over, List<String> first) {
        List<String> acts = new ArrayList<>(first);
        acts.add("delete from %s where %s in (:keys)".formatted(table, key));
        return new Expiry(
                table, keeping, time, "select %s from %s where %s order by %s".formatted(key, table, over, key), acts);
    }
}
