package org.policydesk.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.SignedIn;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about policies in the first pass; callers bring the transaction. */
@Component
class TriageRows {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser user;

    TriageRows(JdbcClient jdbc, BusinessClock clock, CurrentUser user) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.user = user;
    }

    /** A decision with who took it and when. */
    record Decided(
            TriageState state,
            @Nullable String by,
            @Nullable Instant at) {
        static final Decided NOT_YET = new Decided(TriageState.UNDECIDED, null, null);
    }

    /** The document's policies that were decided about, by number. */
    Map<Long, Decided> ofDocument(long documentId) {
        Map<Long, Decided> found = new HashMap<>();
        jdbc.sql("select id, triage, triaged_by_name, triaged_at from policy where document_id = ?"
                        + " and triaged_at is not null")
                .param(documentId)
                .query((row, n) -> found.put(row.getLong("id"), read(row)))
                .list();
        return found;
    }

    /** What each of the policies is now; unknown numbers are left out. */
    Map<Long, TriageState> states(Collection<Long> policyIds) {
        Map<Long, TriageState> found = new HashMap<>();
        if (!policyIds.isEmpty()) {
            jdbc.sql("select id, triage from policy where id in (:ids)")
                    .param("ids", policyIds)
                    .query((row, n) -> found.put(row.getLong("id"), state(row.getString("triage"))))
                    .list();
        }
        return found;
    }

    /** What became of the document's policies in the earlier compilations that brought them, by number. */
    Map<Long, TriageSuggestion.Earlier> earlier(long documentId) {
        Map<Long, TriageSuggestion.Earlier> found = new HashMap<>();
        jdbc.sql("select p.id, e.triage, (select count(*) from action_item i where i.policy_id = e.id"
                        + " and i.state = 'PUBLISHED') as published"
                        + " from policy p join policy e on e.id = p.same_as where p.document_id = ?")
                .param(documentId)
                .query((row, n) -> found.put(
                        row.getLong("id"),
                        new TriageSuggestion.Earlier(state(row.getString("triage")), row.getInt("published"))))
                .list();
        return found;
    }

    /** Writes the decision if the policy is still what it was; false if it is not. */
    boolean change(long policyId, TriageState from, TriageState to) {
        return jdbc.sql("update policy set triage = :to, triaged_by = :by, triaged_by_name = :name, triaged_at = :at"
                                + " where id = :id and coalesce(triage, 'UNDECIDED') = :from")
                        .param("to", to.name())
                        .param("by", user.personIdOrNull())
                        .param("name", user.find().map(SignedIn::name).orElse(null))
                        .param("at", clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                        .param("id", policyId)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private static Decided read(ResultSet row) throws SQLException {
        return new Decided(
                state(row.getString("triage")),
                row.getString("triaged_by_name"),
                row.getObject("triaged_at", OffsetDateTime.class).toInstant());
    }

    private static TriageState state(@Nullable String name) {
        return name == null ? TriageState.UNDECIDED : TriageState.valueOf(name);
    }
}
