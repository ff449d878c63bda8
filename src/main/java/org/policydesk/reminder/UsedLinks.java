package org.policydesk.reminder;

import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which links have done their one act. */
@Component
class UsedLinks {
    private final JdbcClient jdbc;
    private final SecurityClock real;

    UsedLinks(JdbcClient jdbc, SecurityClock real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    @Transactional(readOnly = true)
    boolean contains(LinkClaim claim) {
        return jdbc.sql("select count(*) from used_link where link = ?")
                        .param(name(claim))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** False if somebody was faster, also on another node; must be part of the act's own transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(LinkClaim claim) {
        return jdbc.sql("""
            insert into used_link (link, used_at, person_id, task_id, act) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """)
                        .params(
                                name(claim),
                                DueMessages.stamp(real.now()),
                                claim.personId(),
                                claim.taskId(),
                                claim.act().name())
                        .update()
                == 1;
    }

    /** Not the token itself: who reads the table must not be able to use what is left of it. */
    private static String name(LinkClaim claim) {
        return "%x-%x-%x".formatted(claim.personId(), claim.taskId(), claim.nonce());
    }
}
