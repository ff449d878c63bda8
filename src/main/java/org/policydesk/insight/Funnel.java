package org.policydesk.insight;

import java.math.BigDecimal;
import java.util.Map;
import org.policydesk.task.Step;

/**
 * How many tasks have come how far.
 *
 * @param reached for every step
 * @param amount 万元 that authorities granted for those recognised, as far as it was entered
 */
public record Funnel(Map<Step, Integer> reached, BigDecimal amount) {
    public Funnel {
        reached = Map.copyOf(reached);
    }

    /** Tasks that have reached the step. */
    public int at(Step step) {
        return reached.getOrDefault(step, 0);
    }
}
