package org.policydesk.task;

import java.util.Map;
import java.util.Set;
import org.policydesk.eligibility.Outcome;

/**
 * Who would get a task of an item, in figures; nothing has been done yet.
 *
 * @param outcomes how many active members come out how; an outcome that nobody has is left out
 * @param owners the members that would get a task, by number; none where the item makes no tasks, or its date is over
 */
public record MatchCounts(Map<Outcome, Integer> outcomes, Set<Long> owners) {
    public MatchCounts {
        outcomes = Map.copyOf(outcomes);
        owners = Set.copyOf(owners);
    }

    /** How many come out so. */
    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
