package org.policydesk.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows; every part narrows it further.
 *
 * @param text part of the item's title, of its policy's title or of the member's name, as they are called now, in any case; null
 *     or blank: any
 * @param states empty: any
 * @param lights empty: any
 * @param memberId null: every member that the person may see
 * @param itemId null: every item
 * @param assigneeId null: everybody's; {@link #NOBODY}: those that nobody sees to
 */
public record TaskFilter(
        @Nullable String text,
        Set<TaskState> states,
        Set<Light> lights,
        @Nullable Long memberId,
        @Nullable Long itemId,
        @Nullable Long assigneeId,
        Tab tab,
        TaskScope scope) {
    /** As many days ago, or later, {@link #isRecentOnly} is due. */
    public static final int RECENT_DAYS = 90;

    /** In place of an assignee: nobody is named. */
    public static final long NOBODY = 0;

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

    /** Whether nothing but the part narrows it. */
    public boolean isWhole() {
        return equals(of(tab));
    }

    /** Whether no more than {@link Tasks#MOST_COUNTED} are counted: looking through all of them would take too long. */
    public boolean isCountedInPart() {
        boolean mailed = scope.reached() == Step.NOTIFIED
                || scope.standing() == Step.NOTIFIED
                || scope.standing() == Step.ELIGIBLE;
        return text != null || mailed && memberId == null && itemId == null;
    }

    /**
     * Whether only what is due since {@link #RECENT_DAYS} ago or ahead is shown, without undated tasks: where members stand before or
     * after the first mail, for all members and items together and of any time, is looked up mail by mail.
     */
    public boolean isRecentOnly() {
        boolean mails = scope.standing() == Step.NOTIFIED || scope.standing() == Step.ELIGIBLE;
        boolean anyTime = scope.dueIn() == null && scope.dueYear() == null;
        return mails && anyTime && memberId == null && itemId == null;
    }

    /** Everything in that part. */
    public static TaskFilter of(Tab tab) {
        return new TaskFilter(null, Set.of(), Set.of(), null, null, null, tab, TaskScope.ALL);
    }

    /** The same with another text. */
    public TaskFilter withText(@Nullable String wanted) {
        return new TaskFilter(wanted, states, lights, memberId, itemId, assigneeId, tab, scope);
    }

    /** The same in these states only. */
    public TaskFilter withStates(Set<TaskState> wanted) {
        return new TaskFilter(text, wanted, lights, memberId, itemId, assigneeId, tab, scope);
    }

    /** The same with these lights only. */
    public TaskFilter withLights(Set<Light> wanted) {
        return new TaskFilter(text, states, wanted, memberId, itemId, assigneeId, tab, scope);
    }

    /** The same for one member, or for all. */
    public TaskFilter withMember(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, wanted, itemId, assigneeId, tab, scope);
    }

    /** The same for one item, or for all. */
    public TaskFilter withItem(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, memberId, wanted, assigneeId, tab, scope);
    }

    /** The same for one assignee, or for all. */
    public TaskFilter withAssignee(@Nullable Long wanted) {
        return new TaskFilter(text, states, lights, memberId, itemId, wanted, tab, scope);
    }

    /** The same in another part. */
    public TaskFilter withTab(Tab wanted) {
        return new TaskFilter(text, states, lights, memberId, itemId, assigneeId, wanted, scope);
    }

    /** The same among those members and of that time. */
    public TaskFilter withScope(TaskScope wanted) {
        return new TaskFilter(text, states, lights, memberId, itemId, assigneeId, tab, wanted);
    }
}
