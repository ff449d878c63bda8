package org.policydesk.policy;

import java.util.List;
import java.util.Map;

/**
 * A decision about several policies, with what it takes to undo it.
 *
 * @param before what each policy that was changed was before, by number
 * @param after what each of them is now
 * @param passedOver policies that somebody else had decided about meanwhile; they were left as they are
 */
public record TriageAct(Map<Long, TriageState> before, Map<Long, TriageState> after, List<Long> passedOver) {
    public TriageAct {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        passedOver = List.copyOf(passedOver);
    }
}
