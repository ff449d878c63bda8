package org.policydesk.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans that staff changed. Every call belongs to its caller's transaction. */
@Component
class PlanRules {
    private final JdbcClient jdbc;
    private final ReminderSettings usual;

    PlanRules(JdbcClient jdbc, ReminderSettings usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    /** All of them as they are now. */
    PlanBook book() {
        Map<PlanScope, KeptPlan> changed = new HashMap<>();
        jdbc.sql("select * from reminder_rule").query(row -> {
            PlanScope scope =
                    new PlanScope(PlanScope.Level.valueOf(row.getString("scope")), row.getString("scope_key"));
            changed.put(scope, kept(row));
        });
        return new PlanBook(usual.plan(), changed);
    }

    /** False if somebody else came first. */
    boolean put(PlanScope scope, ReminderPlan plan, int version) {
        String sql = version == 0 ? """
            insert into reminder_rule (scope, scope_key, at_hour, days_before, days_before_short, days_after,
                escalate_to_managers, escalate_to_staff, owner_id)
            values (:scope, :key, :hour, :before, :short, :after, :managers, :staff, :owner) on conflict do nothing\
            """ : """
                    update reminder_rule set at_hour = :hour, days_before = :before, days_before_short = :short,
                        days_after = :after, escalate_to_managers = :managers, escalate_to_staff = :staff, owner_id = :owner,
                        version = version + 1
                    where scope = :scope and scope_key = :key and version = :version\
                    """;
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("scope", scope.level().name())
                .param("key", scope.key())
                .param("hour", plan.hour())
                .param("before", text(plan.before()))
                .param("short", text(plan.beforeShort()))
                .param("after", text(plan.after()))
                .param("managers", plan.escalateToManagers())
                .param("staff", plan.escalateToStaff())
                .param("owner", plan.ownerId());
        return (version == 0 ? statement : statement.param("version", version)).update() == 1;
    }

    boolean remove(PlanScope scope, int version) {
        return jdbc.sql("delete from reminder_rule where scope = ? and scope_key = ? and version = ?")
                        .params(scope.level().name(), scope.key(), version)
                        .update()
                == 1;
    }

    private static KeptPlan kept(ResultSet row) throws SQLException {
        ReminderPlan plan = new ReminderPlan(
                row.getObject("at_hour", LocalTime.class),
                days(row.getString("days_before")),
                days(row.getString("days_before_short")),
                days(row.getString("days_after")),
                row.getInt("escalate_to_managers"),
                row.getInt("escalate_to_staff"),
                row.getObject("owner_id", Long.class));
        return new KeptPlan(plan, row.getInt("version"));
    }

    private static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Integer> days(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" ")).map(Integer::valueOf).toList();
    }
}
