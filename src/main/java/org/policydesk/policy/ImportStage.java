package org.policydesk.policy;

/** Where an import stands. */
public enum ImportStage {
    /** Waiting its turn, or the file is being read. */
    READING,
    /** The text is being cut into policies. */
    SEGMENTING,
    /** Deadlines are being looked for. */
    EXTRACTING,
    SAVING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether it is still going on. */
    public boolean isRunning() {
        return this != DONE && this != FAILED && this != CANCELLED;
    }
}
