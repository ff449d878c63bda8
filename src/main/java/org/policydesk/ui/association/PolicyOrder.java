package org.policydesk.ui.association;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.policy.Policy;
import org.policydesk.policy.TriageState;

/** The order in which a compilation's policies are reviewed: as in the text, without those that nothing is to be done with. */
record PolicyOrder(List<Policy> policies, Map<Long, TriageState> triaged) {
    /** The wanted one; else the first in which drafts wait, else the first of all. */
    Optional<Policy> first(long wanted) {
        return policies.stream()
                .filter(policy -> policy.id() == wanted)
                .findFirst()
                .or(() ->
                        policies.stream().filter(policy -> policy.drafts() > 0).findFirst())
                .or(() -> policies.stream().findFirst());
    }

    /** The next one with items that is not only kept, so many steps at a time; none at the end. */
    Optional<Policy> neighbour(long policyId, int step) {
        int at = policies.stream().map(Policy::id).toList().indexOf(policyId) + step;
        while (at >= 0 && at < policies.size() && isPassedOver(policies.get(at))) {
            at += step;
        }
        return at >= 0 && at < policies.size() ? Optional.of(policies.get(at)) : Optional.empty();
    }

    /** The next one in which drafts wait, from the policy on and around; none if nothing waits any more. */
    Optional<Policy> nextWaiting(long policyId) {
        int at = policies.stream().map(Policy::id).toList().indexOf(policyId);
        return Stream.concat(policies.stream().skip(at + 1L), policies.stream().limit(Math.max(0, at)))
                .filter(policy -> policy.drafts() > 0)
                .findFirst();
    }

    TriageState of(long policyId) {
        return triaged.getOrDefault(policyId, TriageState.UNDECIDED);
    }

    /** How many nobody decided about. */
    long undecided() {
        return policies.stream()
                .filter(policy -> of(policy.id()) == TriageState.UNDECIDED)
                .count();
    }

    private boolean isPassedOver(Policy policy) {
        return policy.items() == 0 || of(policy.id()) == TriageState.ARCHIVED;
    }
}
