package org.policydesk.policy;

import java.time.OffsetDateTime;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which policies changed, for the search indexes of all nodes; callers bring the transaction of the change itself. */
@Component
public class PolicyChanges {
    private final JdbcClient jdbc;
    private final SecurityClock clock;

    PolicyChanges(JdbcClient jdbc, SecurityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The policy, or what is said of it, changed. */
    public void note(long policyId) {
        jdbc.sql("insert into policy_change (policy_id, changed_at) values (?, ?)")
                .params(policyId, now())
                .update();
    }

    void noteItem(long itemId) {
        jdbc.sql("insert into policy_change (policy_id, changed_at)"
                        + " select policy_id, cast(? as timestamp with time zone) from action_item where id = ?")
                .params(now(), itemId)
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
