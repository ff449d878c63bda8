package org.policydesk.year;

import java.time.LocalDate;

/**
 * How large the year is, {@code -Dyear.*}.
 *
 * @param members how many member companies
 * @param people how many people they have, three a company unless told
 * @param items how many items are published over the year
 * @param days how many days it lasts
 * @param begin its first day
 * @param seed what chance begins with
 */
record YearSettings(int members, int people, int items, int days, LocalDate begin, long seed) {
    static YearSettings fromProperties() {
        int members = Integer.getInteger("year.members", 200);
        return new YearSettings(
                members,
                Integer.getInteger("year.people", 3 * members),
                Integer.getInteger("year.items", 120),
                Integer.getInteger("year.days", 366),
                LocalDate.parse(System.getProperty("year.begin", "2026-03-02")),
                Long.getLong("year.seed", 1L));
    }

    LocalDate last() {
        return begin.plusDays(days - 1L);
    }

    String command(String database) {
        return "./mvnw -Pyear test -Dyear.database=%s -Dyear.members=%d -Dyear.people=%d -Dyear.items=%d -Dyear.days=%d -Dyear.begin=%s -Dyear.seed=%d"
                .formatted(database, members, people, items, days, begin, seed);
    }
}
