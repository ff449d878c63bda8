package org.policydesk.task;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as a condition of the query over task {@code t} alone, with its parameters. */
final class CardFilter {
    private static final String AWAITED = TaskStates.listed(TaskState::awaitsCompany);
    private static final int WHOLE_CODE = 6;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();
    private boolean inPart;

    private CardFilter(LightScale scale) {
        params.put("today", scale.today());
        params.put("red", scale.redBefore());
        params.put("amber", scale.amberBefore());
    }

    /** @param sought where the filter's words were found */
    static CardFilter of(TaskFilter filter, LightScale scale, Sought sought) {
        CardFilter all = new CardFilter(scale);
        all.states(filter);
        if (filter.tab() == TaskFilter.Tab.OVERDUE) {
            all.add("t.due < :today");
        }
        all.equal("t.member_id", "member", filter.memberId());
        all.equal("t.item_id", "item", filter.itemId());
        Long assignee = filter.assigneeId();
        if (assignee != null && assignee == TaskFilter.NOBODY) {
            all.add("t.assignee_id is null");
        } else {
            all.equal("t.assignee_id", "assignee", assignee);
        }
        if (!filter.lights().isEmpty()) {
            all.add(lights(filter.lights()));
        }
        all.within(filter.scope());
        if (filter.isRecentOnly()) {
            all.add("t.due >= :recent");
            all.params.put("recent", scale.today().minusDays(TaskFilter.RECENT_DAYS));
        }
        all.inPart = filter.isCountedInPart();
        if (filter.scope().programmeId() != null) {
            all.add(sought.programme().isEmpty() ? "1 = 0" : "t.item_id in " + numbers(sought.programme()));
        }
        if (filter.text() != null) {
            all.found(sought);
        }
        return all;
    }

    /** The tasks of those numbers; at most a few hundred. */
    static CardFilter of(Collection<Long> ids, LightScale scale) {
        CardFilter all = new CardFilter(scale);
        all.add(ids.isEmpty() ? "1 = 0" : "t.id in (:ids)");
        all.params.put("ids", ids);
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

    /** Whether tasks are counted up to a number only. */
    boolean isCountedInPart() {
        return inPart;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    private void within(TaskScope scope) {
        String branch = scope.branch();
        if (branch != null) {
            add("t.member_id in (select m.id from member m where m.branch = :branch)");
            params.put("branch", branch);
        }
        String region = scope.region();
        if (region != null) {
            String begins = region.length() == WHOLE_CODE ? "m.region_code" : "substring(m.region_code, 1, :digits)";
            add("t.member_id in (select m.id from member m where " + begins + " = :region)");
            params.put("region", region);
            params.put("digits", region.length());
        }
        YearMonth month = scope.dueIn();
        if (month != null) {
            add("t.due >= :monthBegins and t.due < :monthIsOver");
            params.put("monthBegins", month.atDay(1));
            params.put("monthIsOver", month.plusMonths(1).atDay(1));
        }
        Integer year = scope.dueYear();
        if (year != null) {
            add("t.due >= :yearBegins and t.due < :yearIsOver");
            params.put("yearBegins", Year.of(year).atDay(1));
            params.put("yearIsOver", Year.of(year).plusYears(1).atDay(1));
        }
        progress(scope);
        Boolean acknowledged = scope.acknowledged();
        if (acknowledged != null) {
            add("t.acknowledged_version " + (acknowledged ? "=" : "<") + " t.due_version");
        }
    }

    /** Their states are in the one list of them. */
    private void progress(TaskScope scope) {
        Step reached = scope.reached();
        if (reached != null && !reached.reached().isEmpty()) {
            add(reached.reached());
        }
        Step standing = scope.standing();
        if (standing != null && !standing.stands().isEmpty()) {
            add(standing.stands());
        }
        Lapse lapse = scope.lapse();
        if (lapse != null) {
            add(lapse.condition());
        }
    }

    private void found(Sought sought) {
        if (sought.isNowhere()) {
            add("1 = 0");
            return;
        }
        List<String> places = new ArrayList<>();
        if (!sought.items().isEmpty()) {
            places.add("t.item_id in " + numbers(sought.items()));
        }
        if (!sought.members().isEmpty()) {
            places.add("t.member_id in " + numbers(sought.members()));
        }
        add(places.stream().collect(Collectors.joining(" or ", "(", ")")));
    }

    /** In the text of the query: thousands of parameters take longer to hand over than the answer to find. */
    private static String numbers(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private void add(String condition) {
        conditions.add(condition);
    }

    private void equal(String column, String name, @Nullable Long value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            params.put(name, value);
        }
    }

    /**
     * Whatever the filter's parts say of states is one list: several would make the database believe that hardly a task is left,
     * and choose badly.
     */
    private void states(TaskFilter filter) {
        Set<TaskState> left = EnumSet.allOf(TaskState.class);
        left.removeIf(state -> !isIn(filter.tab(), state));
        if (!filter.states().isEmpty()) {
            left.retainAll(filter.states());
        }
        if (!filter.lights().isEmpty() && !filter.lights().contains(Light.NONE)) {
            left.removeIf(state -> !state.awaitsCompany());
        }
        retain(left, filter.scope());
        if (left.isEmpty()) {
            add("1 = 0");
        } else if (left.size() < TaskState.values().length) {
            add("t.state in " + TaskStates.listed(left::contains));
        }
    }

    private static void retain(Set<TaskState> left, TaskScope scope) {
        Step reached = scope.reached();
        if (reached != null) {
            left.retainAll(reached.states());
        }
        Step standing = scope.standing();
        if (standing != null) {
            left.retainAll(standing.standing());
        }
        Lapse lapse = scope.lapse();
        if (lapse != null) {
            left.retainAll(lapse.states());
        }
    }

    private static boolean isIn(TaskFilter.Tab tab, TaskState state) {
        return switch (tab) {
            case OPEN -> !state.isClosed();
            case DONE -> state.isClosed();
            case OVERDUE -> state.awaitsCompany();
            case ALL -> true;
        };
    }

    /** Only tasks that await the company and do not stand still have a light of their own. */
    private static String lights(Set<Light> lights) {
        String lit = lights.stream()
                .filter(light -> light != Light.NONE)
                .sorted()
                .map(CardFilter::light)
                .collect(Collectors.joining(" or ", "(", ")"));
        String none = "t.state not in " + AWAITED + " or t.paused_since is not null";
        if (!lights.contains(Light.NONE)) {
            return "t.paused_since is null and " + lit;
        }
        return lights.size() == 1
                ? "(" + none + ")"
                : "(" + none + " or t.state in " + AWAITED + " and t.paused_since is null and " + lit + ")";
    }

    /** What is due without a date is not "not before": no index leads there, so that the one in the list's order is walked. */
    static String light(Light light) {
        return switch (light) {
            case RED -> "t.due < :red";
            case AMBER -> "(t.due < :red) is not true and (t.start_by <= :today or t.due < :amber)";
            case GREEN -> "(t.due < :amber) is not true and (t.start_by <= :today) is not true";
            case NONE -> throw new IllegalArgumentException("no light is no light");
        };
    }
}
