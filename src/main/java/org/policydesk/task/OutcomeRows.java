package org.policydesk.task;

import java.time.LocalDate;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.clock.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of outcomes, one for each task at most. */
@Component
class OutcomeRows {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final CurrentUser currentUser;

    OutcomeRows(JdbcClient jdbc, BusinessClock clock, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
    }

    /** The outcome of a task in that state; what was recorded before it was reopened no longer counts. */
    Optional<Outcome> of(long taskId, TaskState state) {
        return jdbc.sql(
                        "select result, on_day, amount, note, evidence_id from task_outcome where task_id = ? and result = ?")
                .params(taskId, state.name())
                .query((row, n) -> new Outcome(
                        TaskState.valueOf(row.getString("result")),
                        row.getObject("on_day", LocalDate.class),
                        row.getBigDecimal("amount") == null
                                ? null
                                : row.getBigDecimal("amount").stripTrailingZeros(),
                        row.getString("note"),
                        row.getObject("evidence_id", Long.class)))
                .optional();
    }

    void put(long taskId, Outcome outcome) {
        jdbc.sql("delete from task_outcome where task_id = ?").param(taskId).update();
        jdbc.sql("""
                        insert into task_outcome (task_id, result, on_day, amount, note, evidence_id, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(taskId)
                .param(outcome.result().name())
                .param(outcome.on())
                .param(outcome.amount())
                .param(outcome.note())
                .param(outcome.evidenceId())
                .param(currentUser.personIdOrNull())
                .param(clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }
}
