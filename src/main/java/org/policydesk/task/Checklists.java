package org.policydesk.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lines of checklists and brings them up to date when facts or documents change. */
@Component
class Checklists {
    private static final String COLUMNS =
            "select id, task_id, kind, label, required, done, fact_key, fact_year, confirm_id, applies_to, waived from checklist_line ";
    private static final String ORDER =
            " order by task_id, case kind when 'FACT' then 0 when 'CONFIRM' then 1 else 2 end, place, id";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Checklists(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<ChecklistLine> of(long taskId) {
        return ofAll(List.of(taskId)).getOrDefault(taskId, List.of());
    }

    /** The lines by task, in their order, in one query. */
    Map<Long, List<ChecklistLine>> ofAll(Collection<Long> taskIds) {
        Map<Long, List<ChecklistLine>> lines = new HashMap<>();
        if (!taskIds.isEmpty()) {
            jdbc.sql(COLUMNS + "where task_id in (:tasks)" + ORDER)
                    .param("tasks", taskIds)
                    .query(row -> {
                        lines.computeIfAbsent(row.getLong("task_id"), id -> new ArrayList<>())
                                .add(new ChecklistLine(
                                        row.getLong("id"),
                                        LineKind.valueOf(row.getString("kind")),
                                        row.getString("label"),
                                        row.getBoolean("required"),
                                        row.getBoolean("done"),
                                        row.getString("fact_key"),
                                        row.getObject("fact_year", Integer.class),
                                        row.getString("confirm_id"),
                                        row.getString("applies_to"),
                                        row.getBoolean("waived")));
                    });
        }
        return lines;
    }

    void tick(long lineId, boolean done) {
        jdbc.sql("update checklist_line set done = ? where id = ?")
                .params(done, lineId)
                .update();
    }

    void waive(long lineId, boolean waived) {
        jdbc.sql("update checklist_line set waived = ? where id = ?")
                .params(waived, lineId)
                .update();
    }

    /** Adds the lines of new tasks, all of them in one go. */
    void add(Map<Long, List<WantedLine>> linesByTask) {
        MapSqlParameterSource[] rows = linesByTask.entrySet().stream()
                .flatMap(task -> IntStream.range(0, task.getValue().size())
                        .mapToObj(place ->
                                row(task.getKey(), place, task.getValue().get(place))))
                .toArray(MapSqlParameterSource[]::new);
        if (rows.length > 0) {
            batch.batchUpdate("""
                    insert into checklist_line (task_id, kind, place, label, required, done, fact_key, fact_year, confirm_id,
                        applies_to)
                    values (:task, :kind, :place, :label, :required, false, :factKey, :factYear, :confirmId, :appliesTo)""", rows);
        }
    }

    /**
     * Makes the lines those that are wanted: what became known is ticked, what is missing again is unticked, and documents
     * that are no longer asked for go unless somebody ticked them.
     *
     * @return whether anything changed
     */
    boolean update(long taskId, List<ChecklistLine> present, List<WantedLine> wanted) {
        boolean changed = false;
        for (ChecklistLine line : present) {
            boolean stays = wanted.stream().anyMatch(one -> one.isThe(line));
            if (line.kind() != LineKind.MATERIAL && line.done() == stays) {
                tick(line.id(), !stays);
                changed = true;
            } else if (line.kind() == LineKind.MATERIAL && !stays && !line.done()) {
                jdbc.sql("delete from checklist_line where id = ?")
                        .param(line.id())
                        .update();
                changed = true;
            }
        }
        List<WantedLine> fresh = wanted.stream()
                .filter(one -> present.stream().noneMatch(one::isThe))
                .toList();
        add(Map.of(taskId, fresh));
        return changed || !fresh.isEmpty();
    }

    private static MapSqlParameterSource row(long taskId, int place, WantedLine line) {
        return new MapSqlParameterSource("task", taskId)
                .addValue("kind", line.kind().name())
                .addValue("place", place)
                .addValue("label", line.label())
                .addValue("required", line.required())
                .addValue("factKey", line.factKey())
                .addValue("factYear", line.factYear())
                .addValue("confirmId", line.confirmId())
                .addValue("appliesTo", line.appliesTo());
    }

    /** A line as the item and the verdict ask for it. */
    record WantedLine(
            LineKind kind,
            String label,
            boolean required,
            @Nullable String factKey,
            @Nullable Integer factYear,
            @Nullable String confirmId,
            String appliesTo) {
        boolean isThe(ChecklistLine line) {
            return kind == line.kind()
                    && switch (kind) {
                        case FACT ->
                            Objects.equals(factKey, line.factKey()) && Objects.equals(factYear, line.factYear());
                        case CONFIRM -> Objects.equals(confirmId, line.confirmId());
                        case MATERIAL -> label.equals(line.label());
                    };
        }
    }
}
