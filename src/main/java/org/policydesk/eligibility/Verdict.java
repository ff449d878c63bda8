package org.policydesk.eligibility;

import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict on one company (符合, 不符合, 待补充, 待确认) with its reason; immutable.
 *
 * @param outcome the same as the reason's
 * @param reason the tree that follows the criterion's
 */
public record Verdict(Outcome outcome, Reason reason) {
    /** The facts whose want keeps it open, each once, in the order of the criteria; none if it is decided. */
    public List<MissingFact> missingFacts() {
        return open(reason).flatMap(one -> one.missing().stream()).distinct().toList();
    }

    /** What a person still has to judge, each once, in the order of the criteria; none if it is decided. */
    public List<Criterion.Confirm> openConfirmations() {
        return open(reason)
                .filter(one -> one.outcome() == Outcome.TO_CONFIRM)
                .map(Reason::criterion)
                .filter(Criterion.Confirm.class::isInstance)
                .map(Criterion.Confirm.class::cast)
                .distinct()
                .toList();
    }

    /**
     * The criteria that are undecided although the verdict need not be, in their order: what would still have to be told if
     * nothing else stood against it.
     */
    public List<Reason> undecided() {
        return undecided(reason, Outcome.FIT).toList();
    }

    /** The criteria that make it unfit, in their order; a negation stands for what it negates. */
    public List<Reason> unmet() {
        return unmet(reason).toList();
    }

    private static Stream<Reason> open(Reason reason) {
        return reason.outcome().isDecided()
                ? Stream.empty()
                : Stream.concat(Stream.of(reason), reason.children().stream().flatMap(Verdict::open));
    }

    /** @param settled the outcome that leaves nothing to ask; below a negation it is the contrary */
    private static Stream<Reason> undecided(Reason reason, Outcome settled) {
        if (reason.outcome() == settled) {
            return Stream.empty();
        }
        Outcome below = reason.criterion() instanceof Criterion.Not ? settled.negated() : settled;
        return reason.children().isEmpty()
                ? Stream.of(reason).filter(one -> !one.outcome().isDecided())
                : reason.children().stream().flatMap(child -> undecided(child, below));
    }

    private static Stream<Reason> unmet(Reason reason) {
        if (reason.outcome() != Outcome.UNFIT) {
            return Stream.empty();
        }
        return reason.children().isEmpty() || reason.criterion() instanceof Criterion.Not
                ? Stream.of(reason)
                : reason.children().stream().flatMap(Verdict::unmet);
    }
}
