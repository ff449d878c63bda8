package org.policydesk.task;

import org.policydesk.eligibility.Outcome;

/**
 * What an open task shows of its verdict.
 *
 * @param unverified 资格待核实
 * @param noLongerMatches 不再符合
 */
record Marks(boolean unverified, boolean noLongerMatches) {
    /** What staff assigned against the rules is not marked for it. */
    static Marks of(Outcome outcome, TaskRow task) {
        return new Marks(
                outcome == Outcome.UNDETERMINED || outcome == Outcome.TO_CONFIRM,
                outcome == Outcome.UNFIT && task.assignedReason() == null);
    }

    /** For the report. */
    String words() {
        if (noLongerMatches) {
            return "NO_LONGER_MATCHES";
        }
        return unverified ? "UNVERIFIED" : "MATCHES";
    }
}
