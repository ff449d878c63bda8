package org.policydesk.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Narrow misses (差一点): a company that does not fit, and would fit, or at least be undecided, if only numbers that lie within the
 * margin of their thresholds lay on the other side. Whatever else it fails, a title, a region, a number far away, is never
 * forgiven. Stateless and thread-safe.
 */
public final class NearMisses {
    private final Margin margin;

    public NearMisses(Margin margin) {
        this.margin = margin;
    }

    /**
     * The numbers that are narrowly missed, in the order of the criteria; where one of several alternatives is enough, those of
     * the alternative with the fewest. Empty if the verdict is not unfit, or more than narrow misses stand against it.
     */
    public List<Reason> of(Verdict verdict) {
        return verdict.outcome() == Outcome.UNFIT && forgiven(verdict) != Outcome.UNFIT
                ? needed(verdict.reason(), true)
                : List.of();
    }

    /** How it would come out with every narrow miss forgiven: never worse than the verdict. */
    public Outcome forgiven(Verdict verdict) {
        return best(verdict.reason(), true);
    }

    /**
     * The outcome with every narrow miss forgiven.
     *
     * @param wanted which outcome would help: the contrary below each negation
     */
    private Outcome best(Reason reason, boolean wanted) {
        return switch (reason.criterion()) {
            case Criterion.Not not ->
                best(reason.children().getFirst(), !wanted).negated();
            case Criterion.ByRenewal choice
            when reason.children().size() > 1 ->
                Kleene.choice(
                        Optional.empty(),
                        () -> best(reason.children().getFirst(), wanted),
                        () -> best(reason.children().getLast(), wanted));
            case Criterion.ByRenewal choice -> best(reason.children().getFirst(), wanted);
            default -> {
                if (isLeaf(reason)) {
                    yield forgives(reason, wanted) ? Outcome.of(wanted) : reason.outcome();
                }
                yield needsEvery(reason.criterion())
                        ? Logic.all(reason.children(), part -> best(part, wanted))
                        : Logic.any(reason.children(), part -> best(part, wanted));
            }
        };
    }

    private List<Reason> needed(Reason reason, boolean wanted) {
        if (reason.outcome() != Outcome.of(!wanted)) {
            return List.of();
        }
        if (reason.criterion() instanceof Criterion.Not) {
            return needed(reason.children().getFirst(), !wanted);
        }
        if (isLeaf(reason)) {
            return forgives(reason, wanted) ? List.of(wanted ? reason : contrary(reason)) : List.of();
        }
        boolean every =
                needsEvery(reason.criterion()) == wanted && !(reason.criterion() instanceof Criterion.ByRenewal);
        return every
                ? reason.children().stream()
                        .flatMap(part -> needed(part, wanted).stream())
                        .distinct()
                        .toList()
                : reason.children().stream()
                        .filter(part -> best(part, wanted) != Outcome.of(!wanted))
                        .map(part -> needed(part, wanted))
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of());
    }

    private boolean forgives(Reason reason, boolean wanted) {
        return reason.outcome() == Outcome.of(!wanted)
                && margin.covers(reason)
                && (wanted
                        || ((Criterion.Compare) reason.criterion())
                                .op()
                                .contrary()
                                .isPresent());
    }

    /** What is asked below a negation, said without it: not at least 40 is less than 40. */
    private static Reason contrary(Reason reason) {
        Criterion.Compare asked = (Criterion.Compare) reason.criterion();
        Criterion.Compare turned = new Criterion.Compare(
                asked.fact(), asked.op().contrary().orElseThrow(), asked.value(), asked.fiscalYear(), asked.years());
        return new Reason(
                turned,
                Outcome.UNFIT,
                reason.actual(),
                null,
                reason.threshold(),
                reason.distance(),
                reason.fiscalYear(),
                List.of(),
                List.of());
    }

    private static boolean isLeaf(Reason reason) {
        return switch (reason.criterion()) {
            case Criterion.All all -> false;
            case Criterion.Any any -> false;
            case Criterion.Unless unless -> false;
            default -> reason.children().isEmpty();
        };
    }

    /** Whether all parts count, not one of them. */
    private static boolean needsEvery(Criterion criterion) {
        return criterion instanceof Criterion.All
                || criterion instanceof Criterion.Compare compare
                        && compare.years().over() == Years.Over.EACH;
    }
}
