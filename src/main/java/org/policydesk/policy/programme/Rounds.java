package org.policydesk.policy.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.policy.ActionItem;

/** Gives rounds their items. Pure. */
final class Rounds {
    private final Map<Long, List<ActionItem>> byPolicy;

    /** @param originals the number of each item's policy, or of the one of an earlier compilation that it is the same as, by its own */
    Rounds(List<ActionItem> items, Map<Long, Long> originals) {
        byPolicy = items.stream()
                .collect(Collectors.groupingBy(item -> originals.getOrDefault(item.policyId(), item.policyId())));
    }

    ProgrammeDetail detail(Programme programme, List<Edition> editions, LocalDate today) {
        List<Round> rounds = editions.stream().map(this::round).toList();
        return new ProgrammeDetail(programme, rounds, Outlook.of(rounds, today));
    }

    private Round round(Edition edition) {
        List<ActionItem> items = byPolicy.getOrDefault(edition.policyId(), List.of());
        Long only = edition.itemId();
        return new Round(
                edition,
                only == null
                        ? items
                        : items.stream().filter(item -> item.id() == only).toList());
    }
}
