package org.policydesk.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;

/**
 * What becomes of several contents in one: title, nature, kind and date are those of the one that stays; actors, materials,
 * conditions and upstream dates are united, and what it lacks is taken from the others.
 */
final class MergedContent {
    private static final int LONGEST_ACTION = 4000;

    private MergedContent() {}

    static ItemEdit of(ItemEdit kept, List<ItemEdit> others) {
        List<ItemEdit> all = Stream.concat(Stream.of(kept), others.stream()).toList();
        return new ItemEdit(
                kept.title(),
                action(all),
                kept.nature(),
                kept.kind(),
                actors(all),
                all.stream()
                        .map(ItemEdit::relevance)
                        .min(Comparator.naturalOrder())
                        .orElse(kept.relevance()),
                kept.rule(),
                kept.basis(),
                kept.reviewDays(),
                criterion(all),
                first(all.stream().map(ItemEdit::factYear).toList()),
                kept.includeUndetermined(),
                materials(all),
                first(all.stream().map(ItemEdit::channel).toList()),
                first(all.stream().map(ItemEdit::contact).toList()),
                kept.stampDays(),
                kept.postDays(),
                kept.reserveDays(),
                all.stream()
                        .flatMap(one -> one.upstream().stream())
                        .distinct()
                        .sorted(Comparator.comparing(UpstreamDate::date))
                        .toList(),
                all.stream().anyMatch(ItemEdit::byAssociation),
                first(all.stream().map(ItemEdit::tier).toList()),
                all.stream().flatMap(one -> one.quotas().stream()).distinct().toList(),
                first(all.stream().map(ItemEdit::consequence).toList()),
                all.stream()
                        .map(ItemEdit::importance)
                        .max(Comparator.naturalOrder())
                        .orElse(kept.importance()));
    }

    /** One clause after the other; what another says already is not said twice. */
    private static String action(List<ItemEdit> all) {
        String action = all.getFirst().action();
        for (ItemEdit one : all) {
            String longer = action + "；" + one.action();
            if (!action.contains(one.action()) && longer.length() <= LONGEST_ACTION) {
                action = longer;
            }
        }
        return action;
    }

    private static Set<Actor> actors(List<ItemEdit> all) {
        Set<Actor> actors = new HashSet<>();
        all.forEach(one -> actors.addAll(one.actors()));
        return actors;
    }

    /** All of them have to hold. */
    private static @Nullable Criterion criterion(List<ItemEdit> all) {
        Set<Criterion> parts = new LinkedHashSet<>();
        for (ItemEdit one : all) {
            Criterion criterion = one.criterion();
            if (criterion instanceof Criterion.All together) {
                parts.addAll(together.criteria());
            } else if (criterion != null) {
                parts.add(criterion);
            }
        }
        List<Criterion> list = List.copyOf(parts);
        return list.isEmpty() ? null : list.size() == 1 ? list.getFirst() : new Criterion.All(list);
    }

    /**
     * The same document once: required and sealed if either asks for that, with the longer time, the more copies and the form that
     * there is; of everybody unless both name the same.
     */
    private static List<Material> materials(List<ItemEdit> all) {
        Map<String, Material> byName = new LinkedHashMap<>();
        for (ItemEdit one : all) {
            for (Material material : one.materials()) {
                byName.merge(material.name().replaceAll("\\s+", ""), material, MergedContent::united);
            }
        }
        return new ArrayList<>(byName.values());
    }

    private static Material united(Material a, Material b) {
        return new Material(
                a.name(),
                a.required() || b.required(),
                Math.max(a.leadDays(), b.leadDays()),
                Objects.equals(a.appliesTo(), b.appliesTo()) ? a.appliesTo() : null,
                Math.max(a.copies(), b.copies()),
                a.stamped() || b.stamped(),
                a.template() == null ? b.template() : a.template(),
                Objects.equals(a.onlyIf(), b.onlyIf()) ? a.onlyIf() : null);
    }

    private static <T> @Nullable T first(List<? extends @Nullable T> values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
