package org.policydesk.policy.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policydesk.policy.NewItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Titles of policies that may be rounds of a programme, and those of which staff said that they are none. */
@Component
class TitleRows {
    private static final String SELECT = "select p.id, p.title, p.issuer, p.issued_on, p.region from policy p";

    private final JdbcClient jdbc;

    TitleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Policies in no programme yet; what explains or repeats another is left out, and what was refused. */
    List<TitledPolicy> free() {
        return jdbc.sql(SELECT + " where p.same_as is null and p.explains is null and p.title <> :own"
                        + " and (p.genre is null or p.genre not in ('INTERPRETATION', 'NEWS'))"
                        + " and not exists (select 1 from edition e where e.policy_id = p.id)"
                        + " and not exists (select 1 from edition_refusal r where r.policy_id = p.id)"
                        + " order by p.issued_on nulls last, p.id")
                .param("own", NewItem.ASSOCIATION_NOTICE)
                .query(TitleRows::read)
                .list();
    }

    Optional<TitledPolicy> find(long policyId) {
        return jdbc.sql(SELECT + " where p.id = ?")
                .param(policyId)
                .query(TitleRows::read)
                .optional();
    }

    /** The policy itself, or the one of an earlier compilation that it is the same as. */
    long original(long policyId) {
        return jdbc.sql("select coalesce(same_as, id) from policy where id = ?")
                .param(policyId)
                .query(Long.class)
                .optional()
                .orElse(policyId);
    }

    /** The policies of these numbers and those of later compilations that are the same, each with the number of the original. */
    Map<Long, Long> originals(Collection<Long> policyIds) {
        Map<Long, Long> originals = new HashMap<>();
        if (!policyIds.isEmpty()) {
            jdbc.sql("select id, coalesce(same_as, id) as original from policy where id in (:ids) or same_as in (:ids)")
                    .param("ids", policyIds)
                    .query(row -> {
                        originals.put(row.getLong("id"), row.getLong("original"));
                    });
        }
        return originals;
    }

    void refuse(long policyId) {
        jdbc.sql("insert into edition_refusal (policy_id) select p.id from policy p where p.id = :id"
                        + " and not exists (select 1 from edition_refusal r where r.policy_id = :id)")
                .param("id", policyId)
                .update();
    }

    void allow(long policyId) {
        jdbc.sql("delete from edition_refusal where policy_id = ?")
                .param(policyId)
                .update();
    }

    private static TitledPolicy read(ResultSet row, int number) throws SQLException {
        return new TitledPolicy(
                row.getLong("id"),
                row.getString("title"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("region"));
    }
}
