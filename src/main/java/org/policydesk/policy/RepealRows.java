package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of repeals that staff decided; callers bring the transaction. */
@Component
class RepealRows {
    private static final String SELECT = """
            select r.*, b.title as by_title, b.document_id as by_document, bd.name as by_name,
                p.title as policy_title, p.document_id as policy_document, pd.name as policy_name
            from policy_repeal r join policy b on b.id = r.by_policy left join source_document bd on bd.id = b.document_id
                join policy p on p.id = r.policy_id left join source_document pd on pd.id = p.document_id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;

    RepealRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    /** What was decided of the policy, as the one that repeals or is repealed, dismissed findings too; oldest first. */
    List<Supersession> of(long policyId) {
        return jdbc.sql(SELECT + " where r.by_policy = :policy or r.policy_id = :policy order by r.effective_on, r.id")
                .param("policy", policyId)
                .query(RepealRows::read)
                .list();
    }

    /** From when each of the policies is out of force; those that are not are left out. */
    Map<Long, LocalDate> repealed(Collection<Long> policyIds) {
        Map<Long, LocalDate> repealed = new HashMap<>();
        if (!policyIds.isEmpty()) {
            jdbc.sql("select policy_id, min(effective_on) as effective_on from policy_repeal"
                            + " where confirmed and policy_id in (:ids) group by policy_id")
                    .param("ids", policyIds)
                    .query(row -> {
                        repealed.put(row.getLong("policy_id"), row.getObject("effective_on", LocalDate.class));
                    });
        }
        return repealed;
    }

    void decide(long by, long policy, LocalDate effectiveOn, boolean confirmed) {
        forget(by, policy);
        jdbc.sql(
                        "insert into policy_repeal (by_policy, policy_id, effective_on, confirmed, decided_by, decided_by_name,"
                                + " decided_at) values (:by, :policy, :effective, :confirmed, :person, :name, :at)")
                .param("by", by)
                .param("policy", policy)
                .param("effective", effectiveOn)
                .param("confirmed", confirmed)
                .param("person", user.personIdOrNull(), Types.BIGINT)
                .param("name", user.find().map(SignedIn::name).orElse(null), Types.VARCHAR)
                .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    void forget(long by, long policy) {
        jdbc.sql("delete from policy_repeal where by_policy = ? and policy_id = ?")
                .params(by, policy)
                .update();
    }

    private static Supersession read(ResultSet row, int number) throws SQLException {
        return new Supersession(
                link(row, row.getLong("by_policy"), "by"),
                link(row, row.getLong("policy_id"), "policy"),
                row.getObject("effective_on", LocalDate.class),
                row.getBoolean("confirmed"),
                Objects.requireNonNullElse(row.getString("decided_by_name"), ""),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static PolicyLink link(ResultSet row, long id, String prefix) throws SQLException {
        return new PolicyLink(
                id,
                row.getString(prefix + "_title"),
                row.getObject(prefix + "_document", Long.class),
                row.getString(prefix + "_name"));
    }
}
