package org.policydesk.extraction;

/** The nature of an item (事项性质), which decides whether it makes tasks. */
public enum Nature {
    /** 任务: a dated thing to do. */
    TASK,
    /** 常设义务: a rule that waits for an event. */
    STANDING_DUTY,
    /** 须知: a bar, a limit, a benefit period. */
    NOTICE,
    /** 观察: announced, date to come. */
    WATCH,
    /** 上游节点: the date of an authority or a recommending unit. */
    UPSTREAM
}
