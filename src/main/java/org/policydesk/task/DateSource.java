package org.policydesk.task;

/** Where a task's due date comes from. */
public enum DateSource {
    /** The notice's own date for companies. */
    NOTICE,
    /** 地方截止: a recommending unit's own earlier date. */
    LOCAL,
    /** Counted from something recorded of the member: an event, or the last day of a title. */
    EVENT,
    /** 协会建议: planned back from the recommender's date. */
    SUGGESTED
}
