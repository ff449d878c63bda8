package org.policydesk.task;

/** Where a task's due date comes from. */
public enum DateSource {
    /** The notice's own date for companies. */
    NOTICE,
    /** 地方截止: a recommending unit's own earlier date. */
    LOCAL,
    /** 协会建议: planned back from the recommender's date. */
    SUGGESTED
}
