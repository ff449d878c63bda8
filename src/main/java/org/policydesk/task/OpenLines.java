package org.policydesk.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is open on the checklists of many tasks, the first few lines of each step. */
@Component
class OpenLines {
    private static final String OPEN = """
        select task_id, kind, label, step, many from (
            select c.task_id, c.kind, c.label,
                count(*) over (partition by c.task_id, case c.kind when 'MATERIAL' then 1 else 0 end) as many,
                row_number() over (partition by c.task_id, case c.kind when 'MATERIAL' then 1 else 0 end
                    order by case c.kind when 'FACT' then 0 when 'CONFIRM' then 1 else 2 end, c.place, c.id) as step
            from checklist_line c where not c.done and not c.waived and c.task_id in (:tasks)) as steps
        where step <= 3 order by task_id, step\
        """;
    private static final String CHANNELS =
            "select t.id, i.channel from task t join action_item i on i.id = t.item_id where t.id in (:tasks)";

    private final JdbcClient jdbc;

    OpenLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long taskId, LineKind kind, String label, int many) {}

    /** By task, for all that there are. */
    Map<Long, FirstSteps> firstSteps(Collection<Long> taskIds) {
        Map<Long, List<Row>> rows = new HashMap<>();
        jdbc.sql(OPEN)
                .param("tasks", taskIds)
                .query((row, n) -> new Row(
                        row.getLong("task_id"),
                        LineKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getInt("many")))
                .list()
                .forEach(row -> rows.computeIfAbsent(row.taskId(), id -> new ArrayList<>())
                        .add(row));
        Map<Long, FirstSteps> steps = new HashMap<>();
        jdbc.sql(CHANNELS).param("tasks", taskIds).query(row -> {
            long id = row.getLong("id");
            steps.put(id, steps(rows.getOrDefault(id, List.of()), row.getString("channel")));
        });
        return steps;
    }

    private static FirstSteps steps(List<Row> rows, @Nullable String channel) {
        List<Row> confirm =
                rows.stream().filter(row -> row.kind() != LineKind.MATERIAL).toList();
        List<Row> papers =
                rows.stream().filter(row -> row.kind() == LineKind.MATERIAL).toList();
        return new FirstSteps(
                confirm.stream()
                        .map(row -> new FirstSteps.Line(row.kind(), row.label()))
                        .toList(),
                more(confirm),
                papers.stream().map(Row::label).toList(),
                more(papers),
                Objects.requireNonNullElse(channel, "").strip());
    }

    private static int more(List<Row> shown) {
        return shown.isEmpty() ? 0 : shown.getFirst().many() - shown.size();
    }
}
