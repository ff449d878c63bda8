package org.policydesk.task;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.task.Checklists.WantedLine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
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
    private static final String[] KEYS = {"id", "member_id"};

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
        OffsetDateTime now = clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
        MapSqlParameterSource[] rows = members.entrySet().stream()
                .map(member -> row(item, planned, reason, now)
                        .addValue("member", member.getKey())
                        .addValue("unverified", unverified(member.getValue())))
                .toArray(MapSqlParameterSource[]::new);
        Map<Long, Judged> fresh = made(rows, members);
        if (!fresh.isEmpty()) {
            tell(item, fresh, reason);
        }
        return fresh.size();
    }

    /** By the number of the new task; one that is there already gives none. */
    private Map<Long, Judged> made(MapSqlParameterSource[] rows, Map<Long, Judged> members) {
        Map<Long, Judged> made = new TreeMap<>();
        if (rows.length > 0) {
            GeneratedKeyHolder keys = new GeneratedKeyHolder();
            jdbc.batchUpdate(INSERT, rows, keys, KEYS);
            keys.getKeyList()
                    .forEach(key ->
                            made.put(number(key, "id"), Objects.requireNonNull(members.get(number(key, "member_id")))));
        }
        return made;
    }

    private static long number(Map<String, Object> key, String column) {
        return ((Number) Objects.requireNonNull(key.get(column))).longValue();
    }

    private void tell(ActionItem item, Map<Long, Judged> fresh, @Nullable String reason) {
        Map<Long, List<WantedLine>> lines = new LinkedHashMap<>();
        fresh.forEach((taskId, judged) -> lines.put(taskId, asked.lines(item, judged)));
        checklists.add(lines);
        journal.recordAll(fresh.keySet(), reason == null ? "opened" : "assignedByStaff", reason);
        fresh.keySet().forEach(taskId -> events.publishEvent(new TaskEvent.Opened(taskId, false)));
        events.publishEvent(new TasksMade(List.copyOf(fresh.keySet())));
    }

    private static boolean unverified(Judged judged) {
        return judged.outcome() == Outcome.UNDETERMINED || judged.outcome() == Outcome.TO_CONFIRM;
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
