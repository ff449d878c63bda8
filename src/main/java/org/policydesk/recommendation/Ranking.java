package org.policydesk.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * The order in which tasks of one direction are recommended, the first one first. Immutable.
 *
 * @param order each task once
 */
public record Ranking(List<Long> order) {
    public Ranking {
        order = List.copyOf(order);
    }

    /**
     * The task so many places further down, or up if negative; at most to the end of the list. One that is not in it moves
     * nothing.
     */
    public Ranking moved(long taskId, int by) {
        int from = order.indexOf(taskId);
        if (from < 0) {
            return this;
        }
        int to = Math.clamp((long) from + by, 0, order.size() - 1);
        List<Long> moved = new ArrayList<>(order);
        moved.add(to, moved.remove(from));
        return new Ranking(moved);
    }

    /** Whether it holds just these tasks, each once. */
    boolean holdsJust(Collection<Long> tasks) {
        return order.size() == tasks.size() && new HashSet<>(order).equals(new HashSet<>(tasks));
    }
}
