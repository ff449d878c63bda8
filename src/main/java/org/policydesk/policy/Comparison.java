package org.policydesk.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.policy.Overlap.Change;
import org.policydesk.policy.Overlap.Kind;
import org.policydesk.policy.Overlap.Pair;

/**
 * Compares two printings of a policy, sentence by sentence, by their letters and digits only: what differs in spaces, line breaks and
 * marks is no difference. A page number within a sentence is a small one, so a text counts as changed from a fiftieth on; an item's
 * sentence that is other always does.
 */
final class Comparison {
    private static final int SHORTEST_SENTENCE = 12;
    private static final int LARGEST_NOISE = 50;

    private Comparison() {}

    static Overlap of(
            Policy policy,
            PolicyLink earlier,
            String text,
            String earlierText,
            List<ActionItem> items,
            List<ActionItem> earlierItems) {
        Set<String> now = sentences(text);
        Set<String> before = sentences(earlierText);
        List<Pair> pairs = pairs(items, earlierItems);
        Set<String> differing = new HashSet<>(now);
        differing.removeAll(before);
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(now);
        differing.addAll(gone);
        int changed = differing.stream().mapToInt(String::length).sum();
        int all = now.stream().mapToInt(String::length).sum();
        boolean same = changed * LARGEST_NOISE <= all
                && pairs.stream().allMatch(pair -> pair.change() == Change.SAME)
                && !before.isEmpty();
        return new Overlap(policy, same ? Kind.REPEATED : Kind.CHANGED, earlier, differing.size(), pairs);
    }

    /** An item is the same one by its sentence, or by its name where only the sentence is other. */
    private static List<Pair> pairs(List<ActionItem> items, List<ActionItem> earlier) {
        Map<Long, ActionItem> left = new LinkedHashMap<>();
        earlier.forEach(item -> left.put(item.id(), item));
        Map<Long, ActionItem> twins = new LinkedHashMap<>();
        List.<java.util.function.Function<ActionItem, String>>of(
                        item -> TitleKey.of(item.sentence()), item -> TitleKey.of(item.title()))
                .forEach(key -> items.stream()
                        .filter(item -> !twins.containsKey(item.id()))
                        .forEach(item -> left.values().stream()
                                .filter(other -> key.apply(other).equals(key.apply(item)))
                                .findFirst()
                                .ifPresent(other -> twins.put(item.id(), left.remove(other.id())))));
        List<Pair> pairs = new ArrayList<>();
        for (ActionItem item : items) {
            ActionItem twin = twins.get(item.id());
            pairs.add(
                    twin == null
                            ? new Pair(Change.ADDED, item, null)
                            : new Pair(isSame(item, twin) ? Change.SAME : Change.CHANGED, item, twin));
        }
        left.values().forEach(gone -> pairs.add(new Pair(Change.GONE, null, gone)));
        return pairs;
    }

    private static boolean isSame(ActionItem item, ActionItem other) {
        return TitleKey.of(item.sentence()).equals(TitleKey.of(other.sentence()));
    }

    private static Set<String> sentences(String text) {
        Set<String> sentences = new HashSet<>();
        for (String sentence : text.replaceAll("\\s+", "").split("[。；;！？]")) {
            String key = TitleKey.of(sentence);
            if (key.length() >= SHORTEST_SENTENCE) {
                sentences.add(key);
            }
        }
        return sentences;
    }
}
