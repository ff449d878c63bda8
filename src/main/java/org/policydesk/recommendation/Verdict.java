package org.policydesk.recommendation;

import org.policydesk.task.TaskState;

/** What staff made of a company's submission. */
public enum Verdict {
    /** 待审 */
    WAITING,
    /** 通过: to be recommended. */
    PASSED,
    /** 退回补正: the company has to mend it; never kept, the task's own state says it. */
    RETURNED,
    /** 不推荐, with a reason. */
    NOT_RECOMMENDED;

    /** What the verdict that was kept comes to while the task stands in that state. */
    static Verdict of(TaskState state, Verdict kept) {
        return state == TaskState.CORRECTION && kept != NOT_RECOMMENDED ? RETURNED : kept;
    }
}
