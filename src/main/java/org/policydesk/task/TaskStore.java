package org.policydesk.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and changes single tasks; the reach is part of the query. */
@Component
class TaskStore {
    private static final int MOST_NAMED = 500;
    private static final List<String> CLOSED = TaskStates.named(TaskState::isClosed);
    private static final List<String> AWAITED = TaskStates.named(TaskState::awaitsCompany);

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TaskRow> find(long id, Reach reach) {
        if (!reach.everything() && reach.companies().isEmpty()) {
            return Optional.empty();
        }
        String sql = "select " + TaskRow.COLUMNS + " from task t where t.id = :id"
                + (reach.everything() ? "" : " and t.member_id in (:companies)");
        return jdbc.sql(sql)
                .param("id", id)
                .param("companies", reach.companies())
                .query(TaskRow::read)
                .optional();
    }

    /** Every task of the item, closed ones included. */
    List<TaskRow> ofItem(long itemId) {
        return jdbc.sql("select " + TaskRow.COLUMNS + " from task t where t.item_id = ?")
                .param(itemId)
                .query(TaskRow::read)
                .list();
    }

    /** Those of them that are these members'. */
    List<TaskRow> ofItem(long itemId, Set<Long> memberIds) {
        // Databases limit how many values a query may hold; many members are few items' whole lists anyway.
        return memberIds.size() > MOST_NAMED
                ? ofItem(itemId).stream()
                        .filter(task -> memberIds.contains(task.memberId()))
                        .toList()
                : jdbc.sql("select " + TaskRow.COLUMNS
                                + " from task t where t.item_id = :item and t.member_id in (:members)")
                        .param("item", itemId)
                        .param("members", memberIds)
                        .query(TaskRow::read)
                        .list();
    }

    /** Every task of the member, closed ones included. */
    List<TaskRow> ofMember(long memberId) {
        return jdbc.sql("select " + TaskRow.COLUMNS + " from task t where t.member_id = ?")
                .param(memberId)
                .query(TaskRow::read)
                .list();
    }

    /** Those that there are, by number. */
    List<TaskRow> all(Collection<Long> ids) {
        List<Long> numbers = ids.stream().distinct().sorted().toList();
        List<TaskRow> found = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += MOST_NAMED) {
            found.addAll(jdbc.sql("select " + TaskRow.COLUMNS + " from task t where t.id in (:ids) order by t.id")
                    .param("ids", numbers.subList(from, Math.min(numbers.size(), from + MOST_NAMED)))
                    .query(TaskRow::read)
                    .list());
        }
        return found;
    }

    /** The open tasks that the person sees to. */
    List<TaskRow> openOfAssignee(long personId) {
        return jdbc.sql("select " + TaskRow.COLUMNS
                        + " from task t where t.assignee_id = :person and t.state not in (:closed) order by t.id")
                .param("person", personId)
                .param("closed", CLOSED)
                .query(TaskRow::read)
                .list();
    }

    /** Every task that awaits something from its company. */
    List<TaskRow> awaiting() {
        return jdbc.sql("select " + TaskRow.COLUMNS + " from task t where t.state in (:awaited) order by t.id")
                .param("awaited", AWAITED)
                .query(TaskRow::read)
                .list();
    }

    List<TaskRow> openOfItem(long itemId) {
        return jdbc.sql("select " + TaskRow.COLUMNS
                        + " from task t where t.item_id = :item and t.state not in (:closed)")
                .param("item", itemId)
                .param("closed", CLOSED)
                .query(TaskRow::read)
                .list();
    }

    /**
     * Applies the change if the task still has that version, which then grows by one.
     *
     * @return whether it was applied
     */
    boolean apply(TaskChange change, long id, int version) {
        String columns = change.values().keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        return jdbc.sql("update task set " + columns
                                + ", version = version + 1 where id = :theId and version = :theVersion")
                        .params(change.values())
                        .param("theId", id)
                        .param("theVersion", version)
                        .update()
                == 1;
    }
}
