package org.policydesk.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as a condition of the query over task {@code t} and member {@code m}, with its parameters. */
final class CardFilter {
    private static final String RUNNING = "t.state in (:awaited) and t.paused_since is null and ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();

    private CardFilter(LightScale scale) {
        params.put("awaited", TaskStates.named(TaskState::awaitsCompany));
        params.put("closed", TaskStates.named(TaskState::isClosed));
        params.put("today", scale.today());
        params.put("red", scale.redBefore());
        params.put("amber", scale.amberBefore());
    }

    static CardFilter of(TaskFilter filter, LightScale scale) {
        CardFilter all = new CardFilter(scale);
        all.add(tab(filter.tab()));
        all.equal("t.member_id", "member", filter.memberId());
        all.equal("t.item_id", "item", filter.itemId());
        all.equal("t.assignee_id", "assignee", filter.assigneeId());
        if (!filter.states().isEmpty()) {
            all.add("t.state in (:states)");
            all.params.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (!filter.lights().isEmpty()) {
            all.add(filter.lights().stream()
                    .sorted()
                    .map(CardFilter::light)
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        String text = filter.text();
        if (text != null) {
            all.add("(lower(t.title) like :text escape '!' or lower(t.policy_title) like :text escape '!'"
                    + " or lower(m.name) like :text escape '!')");
            all.params.put("text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return all;
    }

    /** A single task within that reach. */
    static CardFilter of(long taskId, Reach reach, LightScale scale) {
        CardFilter all = new CardFilter(scale);
        all.equal("t.id", "id", taskId);
        if (!reach.everything()) {
            all.add(reach.companies().isEmpty() ? "1 = 0" : "t.member_id in (:companies)");
            all.params.put("companies", reach.companies());
        }
        return all;
    }

    /** The same, for that company only, whatever else the filter says. */
    CardFilter ofCompany(long companyId) {
        equal("t.member_id", "tenant", companyId);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    private void add(String condition) {
        if (!condition.isEmpty()) {
            conditions.add(condition);
        }
    }

    private void equal(String column, String name, @Nullable Long value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            params.put(name, value);
        }
    }

    private static String tab(TaskFilter.Tab tab) {
        return switch (tab) {
            case OPEN -> "t.state not in (:closed)";
            case DONE -> "t.state in (:closed)";
            case OVERDUE -> "t.state in (:awaited) and t.due < :today";
            case ALL -> "";
        };
    }

    private static String light(Light light) {
        return switch (light) {
            case RED -> RUNNING + "t.due < :red";
            case AMBER ->
                RUNNING + "(t.due is null or t.due >= :red)" + " and (t.start_by <= :today or t.due < :amber)";
            case GREEN ->
                RUNNING + "(t.due is null or t.due >= :amber)" + " and (t.start_by is null or t.start_by > :today)";
            case NONE -> "t.state not in (:awaited) or t.paused_since is not null";
        };
    }
}
