package org.policydesk.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Role;
import org.policydesk.clock.BusinessClock;
import org.policydesk.succession.Succession.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of proposals; for each person of a company one waits at most. */
@Repository
class SuccessionRows {
    private static final String SELECT = """
        select s.*, m.name as company_name, l.name as leaver_name, n.name as successor_name, k.name as known_as,
            b.name as proposer_name
        from succession s
            join member m on m.id = s.company_id
            join person l on l.id = s.leaver_id
            left join person n on n.id = s.successor_id
            left join person k on k.email = s.new_email
            left join person b on b.id = s.proposed_by\
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    SuccessionRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps others from proposing or deciding about the person until the transaction ends. */
    void lock(long personId) {
        jdbc.sql("select id from person where id = ? for update")
                .param(personId)
                .query(Long.class)
                .list();
    }

    boolean isWaiting(long companyId, long leaverId) {
        return jdbc.sql("select count(*) from succession where company_id = ? and leaver_id = ? and state = 'PROPOSED'")
                        .params(companyId, leaverId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    long add(long companyId, long leaverId, boolean leaves, Successor successor, String word, @Nullable Long by) {
        Successor.Newcomer fresh = successor instanceof Successor.Newcomer one ? one : null;
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
            insert into succession (company_id, leaver_id, leaves, successor_id, new_name, new_email, new_mobile, new_role,
                word, state, proposed_by, proposed_at)
            values (:company, :leaver, :leaves, :successor, :name, :email, :mobile, :role, :word, 'PROPOSED', :by, :now)
            """)
                .param("company", companyId)
                .param("leaver", leaverId)
                .param("leaves", leaves)
                .param("successor", successor instanceof Successor.Colleague(long id) ? id : null)
                .param("name", fresh == null ? null : fresh.name())
                .param("email", fresh == null ? null : fresh.email())
                .param("mobile", fresh == null ? null : fresh.mobile())
                .param("role", fresh == null ? null : fresh.role().name())
                .param("word", word)
                .param("by", by)
                .param("now", now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** The company's, the latest first. */
    List<Succession> ofCompany(long companyId, int limit) {
        return jdbc.sql(SELECT + " where s.company_id = ? order by s.id desc limit " + limit)
                .param(companyId)
                .query(SuccessionRows::read)
                .list();
    }

    /** Those that wait for the association, the oldest first. */
    List<Succession> waiting() {
        return jdbc.sql(SELECT + " where s.state = 'PROPOSED' order by s.id")
                .query(SuccessionRows::read)
                .list();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from succession where state = 'PROPOSED'")
                .query(Integer.class)
                .single();
    }

    /** The numbers of those that wait in which the person goes, or is the colleague who takes over. */
    List<Long> waitingWith(long personId) {
        return jdbc.sql("select id from succession where state = 'PROPOSED' and (leaver_id = ? or successor_id = ?)"
                        + " order by id")
                .params(personId, personId)
                .query(Long.class)
                .list();
    }

    Optional<Succession> find(long id) {
        return jdbc.sql(SELECT + " where s.id = ?")
                .param(id)
                .query(SuccessionRows::read)
                .optional();
    }

    /** False if somebody was faster. */
    boolean decide(long id, State state, String reason, @Nullable Long by) {
        return jdbc.sql("update succession set state = ?, reason = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and state = 'PROPOSED'")
                        .param(state.name())
                        .param(reason)
                        .param(by)
                        .param(now())
                        .param(id)
                        .update()
                == 1;
    }

    void moved(long id, long successorId, int tasks) {
        jdbc.sql("update succession set successor_id = ?, tasks_moved = ? where id = ?")
                .params(successorId, tasks, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Succession read(ResultSet row, int n) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        String role = row.getString("new_role");
        return new Succession(
                row.getLong("id"),
                row.getLong("company_id"),
                row.getString("company_name"),
                row.getLong("leaver_id"),
                row.getString("leaver_name"),
                row.getBoolean("leaves"),
                row.getObject("successor_id", Long.class),
                text(row.getString("new_name") == null ? row.getString("successor_name") : row.getString("new_name")),
                text(row.getString("new_email")),
                row.getString("new_mobile"),
                role == null ? null : Role.valueOf(role),
                text(row.getString("known_as")),
                row.getString("word"),
                text(row.getString("proposer_name")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"),
                row.getInt("tasks_moved"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
