package org.policydesk.policy;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is at which document, as the pages of all nodes said last; callers bring the transaction. */
@Component
class PresenceRows {
    /** Who has said nothing for so long is gone: several beats of a page may get lost. */
    static final Duration GONE_AFTER = Duration.ofSeconds(15);

    private static final Duration SWEPT_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final SecurityClock clock;

    PresenceRows(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void beat(long documentId, SignedIn person, @Nullable Long policyId, @Nullable Long itemId) {
        int known = write(
                "update review_presence set person_name = :name, policy_id = :policy, item_id = :item, seen_at = :now"
                        + " where document_id = :document and person_id = :person",
                documentId,
                person,
                policyId,
                itemId);
        if (known == 0) {
            jdbc.sql("delete from review_presence where seen_at < ?")
                    .param(at(clock.now().minus(SWEPT_AFTER)))
                    .update();
            write(
                    "insert into review_presence (document_id, person_id, person_name, policy_id, item_id, seen_at)"
                            + " values (:document, :person, :name, :policy, :item, :now) on conflict do nothing",
                    documentId,
                    person,
                    policyId,
                    itemId);
        }
    }

    void leave(long documentId, long personId) {
        jdbc.sql("delete from review_presence where document_id = ? and person_id = ?")
                .params(documentId, personId)
                .update();
    }

    List<Pulse.Present> others(long documentId, long personId) {
        return jdbc.sql("select person_id, person_name, policy_id, item_id from review_presence"
                        + " where document_id = ? and person_id <> ? and seen_at >= ? order by person_name, person_id")
                .params(documentId, personId, at(clock.now().minus(GONE_AFTER)))
                .query((row, n) -> new Pulse.Present(
                        row.getLong("person_id"),
                        row.getString("person_name"),
                        row.getObject("policy_id", Long.class),
                        row.getObject("item_id", Long.class)))
                .list();
    }

    /** Items count their versions up, decisions have their moment. */
    String stamp(long documentId) {
        String items = jdbc.sql("select count(*) as items, coalesce(sum(i.version), 0) as versions from action_item i"
                        + " join policy p on p.id = i.policy_id where p.document_id = ?")
                .param(documentId)
                .query((row, n) -> row.getLong("items") + "." + row.getLong("versions"))
                .single();
        String decisions = jdbc.sql("select count(triaged_at) as decided, max(triaged_at) as last from policy"
                        + " where document_id = ?")
                .param(documentId)
                .query((row, n) -> row.getLong("decided") + "." + row.getObject("last", OffsetDateTime.class))
                .single();
        return items + " " + decisions;
    }

    List<Pulse.Act> acts(long documentId, long personId, Instant since) {
        return jdbc.sql("select i.id, i.title, i.state, i.changed_by_name from action_item i"
                        + " join policy p on p.id = i.policy_id where p.document_id = ? and i.changed_by <> ?"
                        + " and i.changed_at > ? order by i.changed_at, i.id fetch first 20 rows only")
                .params(documentId, personId, at(since))
                .query((row, n) -> new Pulse.Act(
                        row.getString("changed_by_name"),
                        row.getLong("id"),
                        row.getString("title"),
                        ItemState.valueOf(row.getString("state"))))
                .list();
    }

    private int write(String sql, long documentId, SignedIn person, @Nullable Long policyId, @Nullable Long itemId) {
        return jdbc.sql(sql)
                .param("name", person.name())
                .param("policy", policyId, Types.BIGINT)
                .param("item", itemId, Types.BIGINT)
                .param("now", at(clock.now()))
                .param("document", documentId)
                .param("person", person.personId())
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
