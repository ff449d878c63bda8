package org.policydesk.member;

/** Where an Excel import stands. */
public enum ExcelStage {
    /** Waiting its turn, or the file is being read. */
    READING,
    /** The rows are being compared with what is recorded. */
    COMPARING,
    /** The preview is there: nothing was changed yet. */
    READY,
    /** Being written; until the end nobody else sees any of it. */
    WRITING,
    /** Written, and the members' items are being matched anew. */
    MATCHING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether something is going on. */
    public boolean isRunning() {
        return this == READING || this == COMPARING || this == WRITING || this == MATCHING;
    }
}
