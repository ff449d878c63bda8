package org.policydesk.catalogue;

/** What is said of a round itself, as it was taken over or looked at last. */
record KeptRound(String label, ListedSource source) {
    static KeptRound of(ListedRound round) {
        return new KeptRound(round.label(), round.source());
    }
}
