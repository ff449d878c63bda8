package org.policydesk.ui.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policydesk.policy.Policy;
import org.policydesk.policy.TriageState;

/** Which policy comes next at the review. */
class PolicyOrderTest {
    private final PolicyOrder order = new PolicyOrder(
            List.of(policy(1, 2, 0), policy(2, 0, 0), policy(3, 4, 0), policy(4, 2, 2), policy(5, 1, 1)),
            Map.of(3L, TriageState.ARCHIVED, 5L, TriageState.RELEVANT));

    @Test
    void it_begins_with_what_was_asked_for_or_else_where_something_waits() {
        assertThat(order.first(3)).map(Policy::id).contains(3L);
        assertThat(order.first(-1)).map(Policy::id).contains(4L);
    }

    @Test
    void what_has_no_items_and_what_is_only_kept_is_passed_over() {
        assertThat(order.neighbour(1, 1)).map(Policy::id).contains(4L);
        assertThat(order.neighbour(4, -1)).map(Policy::id).contains(1L);
        assertThat(order.neighbour(5, 1)).isEmpty();
    }

    @Test
    void what_waits_is_found_also_before_the_current_one() {
        assertThat(order.nextWaiting(4)).map(Policy::id).contains(5L);
        assertThat(order.nextWaiting(5)).map(Policy::id).contains(4L);
        assertThat(new PolicyOrder(List.of(policy(1, 2, 0)), Map.of()).nextWaiting(1))
                .isEmpty();
    }

    @Test
    void undecided_are_those_without_a_decision() {
        assertThat(order.undecided()).isEqualTo(3);
    }

    private static Policy policy(long id, int items, int drafts) {
        return new Policy(
                id, 1L, "政策" + id, null, null, null, null, null, List.of(), null, null, null, null, 0, 10, items,
                drafts);
    }
}
