package org.policydesk.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows; every part narrows it further.
 *
 * @param text part of the title, the policy's title or the member's name, in any case; null or blank: any
 * @param states empty: any
 * @param lights empty: any
 * @param memberId null: every member that the person may see
 * @param itemId null: every item
 * @param assigneeId null: everybody's
 */
public record TaskFilter(
        @Nullable String text,
        Set<TaskState> states,
        Set<Light> lights,
        @Nullable Long memberId,
        @Nullable Long itemId,
        @Nullable Long assigneeId,
        Tab tab) {
    public TaskFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
        lights = Set.copyOf(lights);
    }

    /** The parts that every list of tasks is divided into. */
    public enum Tab {
        /** 待办: not closed, overdue ones included. */
        OPEN,
        /** 已办: closed, in whatever way. */
        DONE,
        /** 超期: past due while the company's work is still expected. */
        OVERDUE,
        ALL
    }

    /** Everything that is not closed. */
    public static TaskFilter open() {
        return of(Tab.OPEN);
    }

    /** Everything in that part. */
    public static TaskFilter of(Tab tab) {
        return new TaskFilter(null, Set.of(), Set.of(), null, null, null, tab);
    }

    /** The same with another text. */
    public TaskFilter withText(@Nullable String wanted) {
        return new TaskFilter(wanted, states, lights, memberId, itemId, assigneeId, tab);
    }

    /** The same in these states only. */
    public TaskFilter withStates(Set<TaskState> wanted) {
        return new TaskFilter(text, wanted, lights, memberId, itemId, assigneeId, tab);
    }

    /** The same with these lights only. */
    public TaskFilter withLights(Set<Light> wanted) {
        return new TaskFilter(text, states, wanted, memberId, itemId, assigneeId, tab);
    }

    /** The same for one member, or for all. */
    public TaskFilter withMember(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, wanted, itemId, assigneeId, tab);
    }

    /** The same for one item, or for all. */
    public TaskFilter withItem(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, memberId, wanted, assigneeId, tab);
    }

    /** The same for one assignee, or for all. */
    public TaskFilter withAssignee(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, memberId, itemId, wanted, tab);
    }

    /** The same in another part. */
    public TaskFilter withTab(Tab wanted) {
        return new TaskFilter(text, states, lights, memberId, itemId, assigneeId, wanted);
    }
}
