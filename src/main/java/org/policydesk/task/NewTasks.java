package org.policydesk.task;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.task.Checklists.WantedLine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes tasks, many at a time. The key in the database sees to it that no second one is made, whoever else matches just now. */
@Component
class NewTasks {
    private static final String INSERT = """
            insert into task (member_id, item_id, occurrence_key, title, policy_title, life_cycle, by_association, state, due,
                cut_off, start_by, opens, rule_due, date_source, provisional, unverified, assigned_reason, opened_at)
            values (:member, :item, :key, :title, :policyTitle, :lifeCycle, :byAssociation, 'NEW', :due,
                :cutOff, :startBy, :opens, :ruleDue, :source, :provisional, :unverified, :reason, :at)
            on conflict do nothing""";

    private final NamedParameterJdbcTemplate jdbc;
    private final Checklists checklists;
    private final AskedMaterials asked;
    private final TaskJournal journal;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    NewTasks(
            NamedParameterJdbcTemplate jdbc,
            Checklists checklists,
            AskedMaterials asked,
            TaskJournal journal,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.checklists = checklists;
        this.asked = asked;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes a task of the occurrence for each member, with its checklist, and tells of it.
     *
     * @param reason why staff assign it against the rules; null if the rules matched
     * @return how many were made; a member that has it already keeps the one
     */
    int open(ActionItem item, PlannedTask planned, Map<Long, Judged> members, @Nullable String reason) {
        List<Long> ids = List.copyOf(members.keySet());
        OffsetDateTime now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        MapSqlParameterSource[] rows = ids.stream()
                .map(member -> row(item, planned, reason, now)
                        .addValue("member", member)
                        .addValue("unverified", unverified(members.get(member))))
                .toArray(MapSqlParameterSource[]::new);
        int[] made = rows.length == 0 ? new int[0] : jdbc.batchUpdate(INSERT, rows);
        List<Long> fresh = new ArrayList<>();
        for (int i = 0; i < made.length; i++) {
            if (made[i] == 1) {
                fresh.add(ids.get(i));
            }
        }
        tell(item, planned, members, fresh, reason);
        return fresh.size();
    }

    private void tell(
            ActionItem item,
            PlannedTask planned,
            Map<Long, Judged> members,
            List<Long> fresh,
            @Nullable String reason) {
        if (fresh.isEmpty()) {
            return;
        }
        Map<Long, List<WantedLine>> lines = new HashMap<>();
        List<Long> taskIds = new ArrayList<>();
        jdbc.query(
                "select id, member_id from task where item_id = :item and occurrence_key = :key"
                        + " and member_id in (:members) order by id",
                Map.of("item", item.id(), "key", planned.key(), "members", fresh),
                row -> {
                    long taskId = row.getLong("id");
                    long member = row.getLong("member_id");
                    Judged judged = members.get(member);
                    taskIds.add(taskId);
                    if (judged != null) {
                        lines.put(taskId, asked.lines(item, judged));
                    }
                });
        checklists.add(lines);
        for (long taskId : taskIds) {
            journal.record(taskId, reason == null ? "opened" : "assignedByStaff", null, reason);
            events.publishEvent(new TaskEvent.Opened(taskId));
        }
    }

    private static boolean unverified(@Nullable Judged judged) {
        return judged != null && (judged.outcome() == Outcome.UNDETERMINED || judged.outcome() == Outcome.TO_CONFIRM);
    }

    private static MapSqlParameterSource row(
            ActionItem item, PlannedTask planned, @Nullable String reason, OffsetDateTime now) {
        return new MapSqlParameterSource("item", item.id())
                .addValue("key", planned.key())
                .addValue("title", item.title())
                .addValue("policyTitle", item.policyTitle())
                .addValue("lifeCycle", Transitions.lifeCycle(item.kind()).name())
                .addValue("byAssociation", item.byAssociation())
                .addValue("due", planned.due())
                .addValue("cutOff", planned.cutOff())
                .addValue("startBy", planned.startBy())
                .addValue("opens", planned.opens())
                .addValue("ruleDue", planned.ruleDue())
                .addValue("source", planned.source().name())
                .addValue("provisional", planned.provisional())
                .addValue("reason", reason)
                .addValue("at", now);
    }
}
