package org.policydesk.policy.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of programmes and their rounds; callers bring the transaction. */
@Component
class EditionRows {
    private static final String SELECT = "select e.id, e.programme_id, p.id as policy_id, e.item_id,"
            + " coalesce(i.title, p.title) as title, p.doc_number, p.issuer, p.issued_on, e.label, e.place"
            + " from edition e left join action_item i on i.id = e.item_id"
            + " join policy p on p.id = coalesce(e.policy_id, i.policy_id)";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EditionRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Programme> programmes() {
        return jdbc.sql("select id, name from programme order by name, id")
                .query((row, n) -> new Programme(row.getLong(1), row.getString(2)))
                .list();
    }

    Optional<Programme> programme(long id) {
        return jdbc.sql("select id, name from programme where id = ?")
                .param(id)
                .query((row, n) -> new Programme(row.getLong(1), row.getString(2)))
                .optional();
    }

    /** The programmes by key, of several with one key the oldest. */
    Map<String, Programme> byKey() {
        return jdbc
                .sql("select title_key, id, name from programme order by id")
                .query((row, n) -> Map.entry(row.getString(1), new Programme(row.getLong(2), row.getString(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    long insert(String name, String key) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into programme (name, title_key, created_at) values (:name, :key, :at)")
                .param("name", name)
                .param("key", key)
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    /** Makes a programme again under the number that it had. */
    void insertAgain(long programmeId, String name, String key) {
        jdbc.sql("insert into programme (id, name, title_key, created_at) values (:id, :name, :key, :at)")
                .param("id", programmeId)
                .param("name", name)
                .param("key", key)
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    void rename(long programmeId, String name) {
        jdbc.sql("update programme set name = ? where id = ?")
                .params(name, programmeId)
                .update();
    }

    void deleteIfEmpty(long programmeId) {
        jdbc.sql("delete from programme where id = :id"
                        + " and not exists (select 1 from edition e where e.programme_id = :id)")
                .param("id", programmeId)
                .update();
    }

    List<Edition> all() {
        return jdbc.sql(SELECT + " order by e.programme_id, e.place, e.id")
                .query(EditionRows::read)
                .list();
    }

    List<Edition> of(long programmeId) {
        return jdbc.sql(SELECT + " where e.programme_id = ? order by e.place, e.id")
                .param(programmeId)
                .query(EditionRows::read)
                .list();
    }

    Optional<Edition> find(long editionId) {
        return jdbc.sql(SELECT + " where e.id = ?")
                .param(editionId)
                .query(EditionRows::read)
                .optional();
    }

    Optional<Edition> ofPolicy(long policyId) {
        return jdbc.sql(SELECT + " where e.policy_id = ?")
                .param(policyId)
                .query(EditionRows::read)
                .optional();
    }

    Optional<Edition> ofItem(long itemId) {
        return jdbc.sql(SELECT + " where e.item_id = ?")
                .param(itemId)
                .query(EditionRows::read)
                .optional();
    }

    void insert(long programmeId, @Nullable Long policyId, @Nullable Long itemId, String label, int place) {
        jdbc.sql("insert into edition (programme_id, policy_id, item_id, label, place)"
                        + " values (:programme, cast(:policy as bigint), cast(:item as bigint), :label, :place)")
                .param("programme", programmeId)
                .param("policy", policyId)
                .param("item", itemId)
                .param("label", label)
                .param("place", place)
                .update();
    }

    void delete(long editionId) {
        jdbc.sql("delete from edition where id = ?").param(editionId).update();
    }

    void relabel(long editionId, String label) {
        jdbc.sql("update edition set label = ? where id = ?")
                .params(label, editionId)
                .update();
    }

    void place(long editionId, int place) {
        jdbc.sql("update edition set place = ? where id = ?")
                .params(place, editionId)
                .update();
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("id"),
                row.getLong("programme_id"),
                row.getLong("policy_id"),
                row.getObject("item_id", Long.class),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("label"),
                row.getInt("place"));
    }
}
