package org.policydesk.task;

/** What a nightly run has counted so far; see {@link MatchingRun}. */
record NightTally(int items, int verdicts, int opened, int turned, int drifts, int failed) {
    static final NightTally NONE = new NightTally(0, 0, 0, 0, 0, 0);
    static final NightTally FAILED = new NightTally(0, 0, 0, 0, 0, 1);

    NightTally plus(NightTally other) {
        return new NightTally(
                items + other.items,
                verdicts + other.verdicts,
                opened + other.opened,
                turned + other.turned,
                drifts + other.drifts,
                failed + other.failed);
    }
}
