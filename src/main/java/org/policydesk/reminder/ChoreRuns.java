package org.policydesk.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.policydesk.clock.SecurityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when each chore last ran, on whatever node, in real time. Thread-safe. */
@Component
class ChoreRuns {
    private final JdbcClient jdbc;
    private final SecurityClock real;

    ChoreRuns(JdbcClient jdbc, SecurityClock real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    /** @return when it ran before; empty the first time */
    @Transactional
    Optional<Instant> note(Chore chore) {
        Optional<Instant> before = last(chore);
        OffsetDateTime now = DueMessages.stamp(real.now());
        int known = jdbc.sql("update chore_run set last_run_at = ?, runs = runs + 1 where chore = ?")
                .params(now, chore.name())
                .update();
        if (known == 0) {
            jdbc.sql("insert into chore_run (chore, last_run_at, runs) values (?, ?, 1) on conflict do nothing")
                    .params(chore.name(), now)
                    .update();
        }
        return before;
    }

    @Transactional(readOnly = true)
    Optional<Instant> last(Chore chore) {
        return jdbc.sql("select last_run_at from chore_run where chore = ?")
                .param(chore.name())
                .query((row, n) ->
                        row.getObject("last_run_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional(readOnly = true)
    long runs(Chore chore) {
        return jdbc.sql("select runs from chore_run where chore = ?")
                .param(chore.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
