package org.policydesk.insight;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;

/**
 * The tasks of a branch, a region, a programme, a month, an owner or a member in figures. Each figure leads to a list of just as many
 * tasks, as long as none has changed since they were counted.
 *
 * @param key what they have in common; null for what has none
 * @param label its name in words; empty for what has none
 * @param red how many of those open have at most three working days left, overdue ones included
 * @param among whose tasks they are; null where no list can be asked for
 */
public record Tally(
        @Nullable String key,
        String label,
        Funnel funnel,
        int red,
        int amber,
        int green,
        int overdue,
        @Nullable TaskFilter among) {
    private static final Set<Light> LIT = Set.of(Light.RED, Light.AMBER, Light.GREEN);

    /** How many await something from the company. */
    public int open() {
        return red + amber + green;
    }

    /** How many have that light. */
    public int lit(Light light) {
        return switch (light) {
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
            case NONE -> throw new IllegalArgumentException("no light is not counted");
        };
    }

    /** Those that have reached the step. */
    public @Nullable TaskFilter reached(Step step) {
        return among == null
                ? null
                : among.withTab(TaskFilter.Tab.ALL).withScope(among.scope().withReached(step));
    }

    /** Those that have that light. */
    public @Nullable TaskFilter withLight(Light light) {
        return among == null ? null : among.withTab(TaskFilter.Tab.OPEN).withLights(Set.of(light));
    }

    /** Those that await something from the company. */
    public @Nullable TaskFilter awaiting() {
        return among == null ? null : among.withTab(TaskFilter.Tab.OPEN).withLights(LIT);
    }

    /** Those that are past due. */
    public @Nullable TaskFilter pastDue() {
        return among == null ? null : among.withTab(TaskFilter.Tab.OVERDUE);
    }
}
