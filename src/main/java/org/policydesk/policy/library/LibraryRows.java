package org.policydesk.policy.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the index is made of, as the database has it. */
@Component
class LibraryRows {
    /** A change's number is given out before it is committed; none takes longer than this. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    /** Shorter than any note of a change is kept. */
    private static final Duration REMEMBERED = Duration.ofDays(20);

    private static final String NATION = "全国";
    private static final String SELECT = "select p.id, p.title, p.doc_number, p.issuer, p.issued_on, p.genre, p.region,"
            + " (select e.programme_id from edition e where e.policy_id = coalesce(p.same_as, p.id)) as programme_id,"
            + " case when p.text_start < 0 then '' else"
            + " substring(t.content from p.text_start + 1 for p.text_end - p.text_start) end as content"
            + " from policy p left join document_text t on t.document_id = p.document_id";

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    LibraryRows(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line of the changes. */
    record Change(long number, long policyId) {}

    /** The highest number that no open transaction can still come before; 0 if there is none. */
    long settled() {
        return jdbc.sql("select coalesce(max(no), 0) from policy_change where changed_at < ?")
                .param(clock.now()
                        .minus(LONGEST_TRANSACTION)
                        .atZone(BusinessClock.ZONE)
                        .toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    /** Whether changes since then may have gone from the notes (desk.retention.technical-days is at least 30). */
    boolean mayHaveForgotten(Instant since) {
        return since.isBefore(clock.now().minus(REMEMBERED));
    }

    Instant moment() {
        return clock.now();
    }

    List<Change> changesAfter(long number) {
        return jdbc.sql("select no, policy_id from policy_change where no > ? order by no")
                .param(number)
                .query((row, n) -> new Change(row.getLong(1), row.getLong(2)))
                .list();
    }

    List<Long> all() {
        return jdbc.sql("select id from policy order by id").query(Long.class).list();
    }

    void read(Collection<Long> ids, Consumer<LibraryEntry> reader) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, List<ItemLine>> items = jdbc
                .sql(
                        "select policy_id, title, state from action_item where policy_id in (:ids) and state <> 'REJECTED'")
                .param("ids", ids)
                .query((row, n) -> new ItemLine(row.getLong(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ItemLine::policyId));
        jdbc.sql(SELECT + " where p.id in (:ids) order by p.document_id, p.id")
                .param("ids", ids)
                .query((row, n) -> entry(row, items.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .forEach(reader);
    }

    LibraryChoices choices() {
        Map<String, Long> issuers = texts("issuer")
                .flatMap(issuer -> Stream.of(issuer.split("、")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new LibraryChoices(
                issuers.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList(),
                texts("region")
                        .distinct()
                        .sorted(Comparator.comparing((String region) -> !region.equals(NATION))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                texts("genre").distinct().toList(),
                jdbc.sql("select distinct extract(year from issued_on) from policy where issued_on is not null"
                                + " order by 1 desc")
                        .query(Integer.class)
                        .list(),
                jdbc.sql("select id, name from programme order by name, id")
                        .query((row, n) -> new LibraryChoices.Programme(row.getLong(1), row.getString(2)))
                        .list());
    }

    private Stream<String> texts(String column) {
        return jdbc
                .sql("select " + column + " from policy where " + column + " is not null")
                .query(String.class)
                .list()
                .stream()
                .filter(text -> !text.isBlank());
    }

    private static LibraryEntry entry(ResultSet row, List<ItemLine> items) throws SQLException {
        return new LibraryEntry(
                row.getLong("id"),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("genre"),
                row.getString("region"),
                row.getString("content"),
                items.stream().map(ItemLine::title).collect(Collectors.joining("\n")),
                items.size(),
                count(items, "DRAFT"),
                count(items, "PUBLISHED"),
                row.getObject("programme_id", Long.class));
    }

    private static int count(List<ItemLine> items, String state) {
        return (int) items.stream().filter(item -> item.state().equals(state)).count();
    }

    private record ItemLine(long policyId, String title, String state) {}
}
