package org.policydesk.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Dependencies;
import org.policydesk.eligibility.FactRef;
import org.policydesk.member.ChangedFacts;
import org.policydesk.policy.ActionItem;

/** Which items a change of a member touches: those whose conditions, documents or dates can come out otherwise by it. Lives as long as one event; not thread-safe. */
final class Touch {
    private final Set<Long> withLocalDates;
    private final Map<Long, Dependencies> known = new HashMap<>();

    /** @param withLocalDates the items with dates of recommending units' own */
    Touch(Set<Long> withLocalDates) {
        this.withLocalDates = withLocalDates;
    }

    boolean touches(ChangedFacts changed, ActionItem item) {
        return changed.everything() || byCondition(changed, item) || byDate(changed, item);
    }

    private boolean byCondition(ChangedFacts changed, ActionItem item) {
        return known.computeIfAbsent(item.id(), id -> conditions(item)).meet(changed.facts());
    }

    /** Those of the item, and those that its documents are asked by. */
    private static Dependencies conditions(ActionItem item) {
        return new Dependencies(Stream.concat(
                        Stream.ofNullable(item.criterion()),
                        item.materials().stream().flatMap(one -> Stream.ofNullable(one.onlyIf())))
                .flatMap(one -> Dependencies.of(one, item.factYear()).facts().stream())
                .collect(Collectors.toSet()));
    }

    private boolean byDate(ChangedFacts changed, ActionItem item) {
        boolean units = changed.facts().contains(ChangedFacts.RECOMMENDING_UNITS);
        return units && withLocalDates.contains(item.id())
                || renewed(item)
                        .map(title -> FactRef.of(FactRef.Kind.TITLE, title))
                        .filter(changed.facts()::contains)
                        .isPresent();
    }

    /** The title whose lapse the item's rule waits for. */
    private static Optional<String> renewed(ActionItem item) {
        return item.rule() instanceof DeadlineRule.Validity validity
                ? CoveredTitle.of(validity.of(), item.title())
                : Optional.empty();
    }
}
