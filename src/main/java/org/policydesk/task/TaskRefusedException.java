package org.policydesk.task;

/** What was asked for lacks something or cannot be; nothing was done. The bundle key is {@code task.refused.} + {@link Why}. */
public final class TaskRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    public TaskRefusedException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The key of the words for the screen. */
    public String key() {
        return "task.refused." + why.name();
    }

    /** Why it was refused. */
    public enum Why {
        /** 不适用, 放弃, 退回补正 and an assignment against the rules need a reason. */
        REASON_MISSING,
        TEXT_MISSING,
        /** A text has more than 2000 characters. */
        TEXT_TOO_LONG,
        /** 退回补正 needs the day by which the correction is due, today or later. */
        CORRECTION_DATE_MISSING,
        CORRECTION_DATE_PAST,
        /** A submission cannot lie in the future. */
        SUBMITTED_IN_FUTURE,
        /** The assignee does not belong to the task's member. */
        ASSIGNEE_OF_OTHER_COMPANY,
        /** Only an open task can be assigned. */
        TASK_CLOSED,
        ITEM_NOT_PUBLISHED,
        /** The item has no occurrence to come. */
        ITEM_EXPIRED,
        /** What was handed in or closed has met its date, or has none any more. */
        DATE_SETTLED,
        /** What is recorded about a period has been decided, today or earlier; only the day of resuming may be to come. */
        DAY_IN_FUTURE,
        /** No step on the period is there to be taken back. */
        NOTHING_TO_UNDO,
        /** A correction's own date goes with the task's state. */
        CORRECTION_STAYS,
        /** A missing fact or a condition is answered in the profile, not ticked off. */
        ANSWERED_ELSEWHERE,
        /** A task is handed over to somebody else than its assignee. */
        ASSIGNED_ALREADY,
        /** Nothing is expected from the company, so there is nothing to rest from. */
        NOTHING_TO_SNOOZE,
        /** A rest ends after today. */
        SNOOZE_NOT_AHEAD,
        /** A rest ends no later than the due date. */
        SNOOZE_PAST_DUE,
        /** The documents of a closed task stay as they are. */
        FILES_CLOSED,
        /** A task holds no more files. */
        TOO_MANY_FILES,
        /** Only a document that is asked of some companies alone can be marked as not applying. */
        APPLIES_TO_ALL,
        /** A decision lies today or earlier. */
        OUTCOME_IN_FUTURE,
        /** An amount in 万元 is 0 or more, below 1 万亿元, with at most six decimals. */
        AMOUNT_WRONG
    }
}
