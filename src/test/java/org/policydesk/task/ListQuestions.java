package org.policydesk.task;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policydesk.generated.GeneratedAssociation;

/** Each filter of the list of all tasks, over a {@link GeneratedAssociation}. */
final class ListQuestions {
    private static final long FIRST = GeneratedAssociation.FIRST;
    private static final String BRANCH = GeneratedAssociation.branches().get(3);

    private ListQuestions() {}

    static Map<String, TaskFilter> all() {
        TaskFilter open = TaskFilter.open();
        TaskScope all = TaskScope.ALL;
        return new TreeMap<>(Map.ofEntries(
                Map.entry("open", open),
                Map.entry("all", TaskFilter.of(TaskFilter.Tab.ALL)),
                Map.entry("all of a branch", TaskFilter.of(TaskFilter.Tab.ALL).withScope(all.withBranch(BRANCH))),
                Map.entry("done", TaskFilter.of(TaskFilter.Tab.DONE)),
                Map.entry("overdue", TaskFilter.of(TaskFilter.Tab.OVERDUE)),
                Map.entry("member", open.withMember(FIRST + 17)),
                Map.entry("item", open.withItem(FIRST + 110)),
                Map.entry("owner", open.withAssignee(FIRST)),
                Map.entry("nobody's", open.withAssignee(TaskFilter.NOBODY)),
                Map.entry("state", open.withStates(Set.of(TaskState.CORRECTION))),
                Map.entry("red", open.withLights(Set.of(Light.RED))),
                Map.entry("amber", open.withLights(Set.of(Light.AMBER))),
                Map.entry("green", open.withLights(Set.of(Light.GREEN))),
                Map.entry("no light", open.withLights(Set.of(Light.NONE))),
                Map.entry("branch", open.withScope(all.withBranch(BRANCH))),
                Map.entry("province", open.withScope(all.withRegion("33"))),
                Map.entry("programme", open.withScope(all.withProgramme(FIRST + 3))),
                Map.entry("city", open.withScope(all.withRegion("330200"))),
                Map.entry("month", open.withScope(all.withDueIn(YearMonth.of(2025, 4)))),
                Map.entry("year", open.withScope(all.withDueYear(2025))),
                Map.entry("acknowledged once", open.withScope(all.withReached(Step.ACKNOWLEDGED))),
                Map.entry("notified of an item", open.withItem(FIRST + 110).withScope(all.withStanding(Step.NOTIFIED))),
                Map.entry("not notified", open.withScope(all.withStanding(Step.ELIGIBLE))),
                Map.entry("notified", open.withScope(all.withStanding(Step.NOTIFIED))),
                Map.entry("missed for nobody", Lapse.NOBODY.tasks()),
                Map.entry("missed unacknowledged", Lapse.NOT_ACKNOWLEDGED.tasks()),
                Map.entry("missed unfinished", Lapse.NOT_FINISHED.tasks()),
                Map.entry("handed in late", Lapse.LATE.tasks()),
                Map.entry(
                        "handed in late that year",
                        Lapse.LATE
                                .tasks()
                                .withScope(TaskScope.ALL.withLapse(Lapse.LATE).withDueYear(2025))),
                Map.entry("not acknowledged", open.withScope(all.withAcknowledged(false))),
                Map.entry("frequent words", open.withText("申报")),
                Map.entry("an item's words", open.withText("第110项")),
                Map.entry("a member's words", open.withText("样本00077")),
                Map.entry("words within a branch", open.withText("母机").withScope(all.withBranch(BRANCH))),
                Map.entry("words among all", TaskFilter.of(TaskFilter.Tab.ALL).withText("母机"))));
    }
}
