package org.policydesk.task;

import org.policydesk.deadline.TollingStep;

/** What was decided about a task's period; the name is the key of its words. */
public enum TollingKind {
    /** 中止计算 */
    PAUSED(MoveReason.PAUSED),
    /** 恢复计算 */
    RESUMED(MoveReason.RESUMED),
    /** 延期, by a length */
    EXTENDED(MoveReason.EXTENDED),
    /** 延期, to a day */
    EXTENDED_TO(MoveReason.EXTENDED),
    /** 重新起算, for a length */
    RESTARTED(MoveReason.RESTARTED),
    /** 重新起算, to a day */
    RESTARTED_TO(MoveReason.RESTARTED),
    /** 退回补正 with its own day; goes with the task's state and cannot be taken back alone. */
    CORRECTION(MoveReason.RESTARTED);

    private final MoveReason reason;

    TollingKind(MoveReason reason) {
        this.reason = reason;
    }

    MoveReason reason() {
        return reason;
    }

    /** The action that stands in the history. */
    String action() {
        return "tolling." + name();
    }

    static TollingKind of(TollingStep step) {
        return switch (step) {
            case TollingStep.Paused paused -> PAUSED;
            case TollingStep.Resumed resumed -> RESUMED;
            case TollingStep.Extended extended -> EXTENDED;
            case TollingStep.ExtendedTo extended -> EXTENDED_TO;
            case TollingStep.Restarted restarted -> RESTARTED;
            case TollingStep.RestartedTo restarted -> RESTARTED_TO;
        };
    }
}
