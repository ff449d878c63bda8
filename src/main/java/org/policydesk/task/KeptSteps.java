package org.policydesk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the steps on tasks' periods. Every call belongs to its caller's transaction. */
@Component
class KeptSteps {
    private final JdbcClient jdbc;

    KeptSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were recorded. */
    List<KeptStep> of(long taskId) {
        return jdbc.sql("select * from task_tolling where task_id = ? order by seq")
                .param(taskId)
                .query(KeptSteps::read)
                .list();
    }

    /** Those of every task that still awaits its company, by task. */
    Map<Long, List<KeptStep>> ofAwaiting() {
        return jdbc
                .sql("""
                        select s.* from task_tolling s join task t on t.id = s.task_id
                        where t.state in (:awaited) order by s.task_id, s.seq""")
                .param("awaited", TaskStates.named(TaskState::awaitsCompany))
                .query(KeptSteps::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(KeptStep::taskId));
    }

    void add(KeptStep step) {
        Span span = step.span();
        jdbc.sql("""
                        insert into task_tolling (task_id, seq, kind, on_day, amount, unit, until_day, reason, source, due_before,
                            due_after, person_id, at)
                        values (:task, :seq, :kind, :day, :amount, :unit, :until, :reason, :source, :before, :after, :person, :at)
                        """)
                .param("task", step.taskId())
                .param("seq", step.seq())
                .param("kind", step.kind().name())
                .param("day", step.day())
                .param("amount", span == null ? null : span.amount())
                .param("unit", span == null ? null : span.unit().name())
                .param("until", step.until())
                .param("reason", step.reason())
                .param("source", step.source())
                .param("before", step.dueBefore())
                .param("after", step.dueAfter())
                .param("person", step.personId())
                .param("at", step.at().atZone(BusinessClock.ZONE).toOffsetDateTime())
                .update();
    }

    void remove(KeptStep step) {
        jdbc.sql("delete from task_tolling where task_id = ? and seq = ?")
                .params(step.taskId(), step.seq())
                .update();
    }

    private static KeptStep read(ResultSet row, int number) throws SQLException {
        Integer amount = row.getObject("amount", Integer.class);
        return new KeptStep(
                row.getLong("task_id"),
                row.getInt("seq"),
                TollingKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                span(amount, row.getString("unit")),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                row.getString("source"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class),
                row.getObject("person_id", Long.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Span span(@Nullable Integer amount, @Nullable String unit) {
        return amount == null || unit == null ? null : new Span(amount, Unit.valueOf(unit));
    }
}
