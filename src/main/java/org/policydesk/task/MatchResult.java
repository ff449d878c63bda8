package org.policydesk.task;

/**
 * What a matching did.
 *
 * @param opened tasks made, and withdrawn ones taken up again
 * @param unchanged open tasks that stayed as they were
 * @param noLongerMatching open tasks whose member does not meet the conditions any more
 * @param expired occurrences already past (已过期), which made no task
 */
public record MatchResult(int opened, int unchanged, int noLongerMatching, int expired) {
    /** Nothing done. */
    public static final MatchResult NONE = new MatchResult(0, 0, 0, 0);

    MatchResult plus(MatchResult other) {
        return new MatchResult(
                opened + other.opened,
                unchanged + other.unchanged,
                noLongerMatching + other.noLongerMatching,
                expired + other.expired);
    }
}
