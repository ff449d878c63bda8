package org.policydesk.task;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something that a company has not told and that keeps items undecided.
 *
 * @param alone the items of which it is all that is missing, so that the answer decides them, by number
 * @param items every item that waits for it, by number
 */
public record OpenQuestion(Asked asked, List<Long> alone, List<Long> items) {
    private static final Comparator<OpenQuestion> MOST_DECISIVE = Comparator.comparing(
                    (OpenQuestion one) -> one.alone.size())
            .thenComparing(one -> one.items.size())
            .reversed();

    public OpenQuestion {
        alone = List.copyOf(alone);
        items = List.copyOf(items);
    }

    /**
     * What keeps these items open: first what decides the most by itself, then what the most items wait for, then in the order of
     * the items. Items that are over are left out.
     */
    static List<OpenQuestion> of(List<ItemStanding> standings) {
        Map<Asked, TreeSet<Long>> waiting = new LinkedHashMap<>();
        Map<Asked, TreeSet<Long>> alone = new LinkedHashMap<>();
        standings.stream()
                .filter(item -> item.isLive() && item.group() == EligibilityGroup.OPEN)
                .forEach(item -> {
                    Map<Asked, TreeSet<Long>> deciding = item.open().size() == 1 ? alone : new LinkedHashMap<>();
                    item.open().forEach(asked -> Stream.of(waiting, deciding)
                            .forEach(map -> map.computeIfAbsent(asked, one -> new TreeSet<>())
                                    .add(item.itemId())));
                });
        return waiting.entrySet().stream()
                .map(one -> new OpenQuestion(
                        one.getKey(),
                        List.copyOf(alone.getOrDefault(one.getKey(), new TreeSet<>())),
                        List.copyOf(one.getValue())))
                .sorted(MOST_DECISIVE)
                .toList();
    }
}
