package org.policydesk.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.NearMisses;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.Verdict;
import org.policydesk.policy.ActionItem;

/** Sorts items into groups by what is known of one company, with reasons only where a group depends on them. Pure. */
final class Standings {
    private final Assessor assessor = new Assessor();
    private final NearMisses nearMisses;
    private final LocalDate today;

    Standings(NearMisses nearMisses, LocalDate today) {
        this.nearMisses = nearMisses;
        this.today = today;
    }

    /** How the company stands, apart from dates. */
    record Judged(EligibilityGroup group, Outcome outcome, List<Reason> nearMisses, List<Asked> open) {
        static final Judged FIT = new Judged(EligibilityGroup.ELIGIBLE, Outcome.FIT, List.of(), List.of());
    }

    Judged of(ActionItem item, MemberFacts facts) {
        Criterion criterion = item.criterion();
        if (criterion == null || assessor.outcome(criterion, facts, asOf(item)) == Outcome.FIT) {
            return Judged.FIT;
        }
        Verdict verdict = assessor.assess(criterion, facts, asOf(item));
        if (verdict.outcome() != Outcome.UNFIT) {
            List<Asked> open = Asked.of(verdict).distinct().toList();
            return new Judged(EligibilityGroup.OPEN, verdict.outcome(), List.of(), open);
        }
        List<Reason> near = nearMisses.of(verdict);
        return near.isEmpty()
                ? new Judged(EligibilityGroup.UNFIT, Outcome.UNFIT, List.of(), List.of())
                : new Judged(EligibilityGroup.NEAR, Outcome.UNFIT, near, openBesides(verdict));
    }

    /** What would have to be told as well if the missed numbers were met. */
    private List<Asked> openBesides(Verdict verdict) {
        return nearMisses.forgiven(verdict) == Outcome.FIT
                ? List.of()
                : verdict.undecided().stream().flatMap(Asked::of).distinct().toList();
    }

    /** The whole reason; null for an item without conditions. */
    @Nullable
    Reason why(ActionItem item, MemberFacts facts) {
        Criterion criterion = item.criterion();
        return criterion == null
                ? null
                : assessor.assess(criterion, facts, asOf(item)).reason();
    }

    /** Everything that the items ask for: what would be missing if nothing were known. */
    Completeness completeness(List<ActionItem> items, MemberFacts facts) {
        Map<Asked, TreeSet<Long>> asked = new LinkedHashMap<>();
        RecordedFacts industryOnly = facts.text(FactKey.INDUSTRY)
                .map(code -> RecordedFacts.NONE.withText(FactKey.INDUSTRY, code))
                .orElse(RecordedFacts.NONE);
        for (ActionItem item : items) {
            Criterion criterion = item.criterion();
            if (criterion != null) {
                // The size class names its measures only once the industry is known.
                Stream.of(RecordedFacts.NONE, industryOnly)
                        .flatMap(known -> Asked.of(assessor.assess(criterion, known, asOf(item))))
                        .forEach(one -> asked.computeIfAbsent(one, fact -> new TreeSet<>())
                                .add(item.id()));
            }
        }
        return new Completeness(asked.entrySet().stream()
                .map(one ->
                        new Completeness.Part(one.getKey(), one.getKey().isKnown(facts), List.copyOf(one.getValue())))
                .sorted(Comparator.comparing(
                                (Completeness.Part part) -> part.items().size())
                        .reversed())
                .toList());
    }

    private AsOf asOf(ActionItem item) {
        Integer year = item.factYear();
        return year == null ? AsOf.on(today) : new AsOf(today, year);
    }
}
