package org.policydesk.insight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.task.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far an item has come with its members, and a member with its items, counted at the moment. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Progress {
    private static final String STEPS = Stream.of(Step.values())
            .map(step -> "coalesce(sum(case when " + step.condition() + " then 1 else 0 end), 0) as " + step.name())
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param itemId null: all items; not null if the member is
     * @param memberId null: all members
     */
    public Funnel of(@Nullable Long itemId, @Nullable Long memberId) {
        if (itemId == null) {
            return counted("t.member_id = :one", Objects.requireNonNull(memberId, "neither an item nor a member"), 0);
        }
        return memberId == null
                ? counted("t.item_id = :one", itemId, 0)
                : counted("t.item_id = :one and t.member_id = :other", itemId, memberId);
    }

    private Funnel counted(String where, long one, long other) {
        return jdbc.sql("select " + STEPS + ", coalesce(sum(case when " + Step.RECOGNISED.condition()
                        + " then o.amount end), 0) as amount"
                        + " from task t left join task_outcome o on o.task_id = t.id where " + where)
                .param("one", one)
                .param("other", other)
                .query((row, n) -> {
                    Map<Step, Integer> reached = new EnumMap<>(Step.class);
                    for (Step step : Step.values()) {
                        reached.put(step, row.getInt(step.name()));
                    }
                    return new Funnel(reached, row.getBigDecimal("amount"));
                })
                .single();
    }
}
