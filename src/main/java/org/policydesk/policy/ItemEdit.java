package org.policydesk.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;

/** Every field of an item that staff may change; the meaning of each is that of {@link ActionItem}. */
public record ItemEdit(
        String title,
        String action,
        Nature nature,
        ItemKind kind,
        Set<Actor> actors,
        Relevance relevance,
        DeadlineRule rule,
        DateBasis basis,
        int reviewDays,
        @Nullable Criterion criterion,
        @Nullable Integer factYear,
        boolean includeUndetermined,
        List<Material> materials,
        @Nullable String channel,
        @Nullable String contact,
        int stampDays,
        int postDays,
        int reserveDays,
        List<UpstreamDate> upstream,
        boolean byAssociation,
        @Nullable String tier,
        List<Quota> quotas,
        @Nullable String consequence,
        Importance importance) {
    public ItemEdit {
        // Contents that were kept before these fields were there lack them.
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
        importance = Objects.requireNonNullElse(importance, Importance.NORMAL);
        actors = Set.copyOf(actors);
        materials = List.copyOf(materials);
        upstream = List.copyOf(upstream);
    }

    /** Without tier, quotas and consequence, and of no special importance. */
    public ItemEdit(
            String title,
            String action,
            Nature nature,
            ItemKind kind,
            Set<Actor> actors,
            Relevance relevance,
            DeadlineRule rule,
            DateBasis basis,
            int reviewDays,
            @Nullable Criterion criterion,
            @Nullable Integer factYear,
            boolean includeUndetermined,
            List<Material> materials,
            @Nullable String channel,
            @Nullable String contact,
            int stampDays,
            int postDays,
            int reserveDays,
            List<UpstreamDate> upstream,
            boolean byAssociation) {
        this(
                title,
                action,
                nature,
                kind,
                actors,
                relevance,
                rule,
                basis,
                reviewDays,
                criterion,
                factYear,
                includeUndetermined,
                materials,
                channel,
                contact,
                stampDays,
                postDays,
                reserveDays,
                upstream,
                byAssociation,
                null,
                List.of(),
                null,
                Importance.NORMAL);
    }

    /** The item's fields as they stand. */
    public static ItemEdit of(ActionItem item) {
        return new ItemEdit(
                item.title(),
                item.action(),
                item.nature(),
                item.kind(),
                item.actors(),
                item.relevance(),
                item.rule(),
                item.basis(),
                item.reviewDays(),
                item.criterion(),
                item.factYear(),
                item.includeUndetermined(),
                item.materials(),
                item.channel(),
                item.contact(),
                item.stampDays(),
                item.postDays(),
                item.reserveDays(),
                item.upstream(),
                item.byAssociation(),
                item.tier(),
                item.quotas(),
                item.consequence(),
                item.importance());
    }

    /** The same with other words, kind and date. */
    public ItemEdit with(
            String otherTitle,
            String otherAction,
            Nature otherNature,
            ItemKind otherKind,
            Set<Actor> otherActors,
            Relevance otherRelevance,
            DeadlineRule otherRule) {
        return new ItemEdit(
                otherTitle,
                otherAction,
                otherNature,
                otherKind,
                otherActors,
                otherRelevance,
                otherRule,
                basis,
                reviewDays,
                criterion,
                factYear,
                includeUndetermined,
                materials,
                channel,
                contact,
                stampDays,
                postDays,
                reserveDays,
                upstream,
                byAssociation,
                tier,
                quotas,
                consequence,
                importance);
    }

    /** The same with another date and one more further up. */
    ItemEdit with(DeadlineRule otherRule, @Nullable UpstreamDate further) {
        List<UpstreamDate> dates = new ArrayList<>(upstream);
        if (further != null) {
            dates.add(further);
        }
        return new ItemEdit(
                title,
                action,
                nature,
                kind,
                actors,
                relevance,
                otherRule,
                basis,
                reviewDays,
                criterion,
                factYear,
                includeUndetermined,
                materials,
                channel,
                contact,
                stampDays,
                postDays,
                reserveDays,
                dates,
                byAssociation,
                tier,
                quotas,
                consequence,
                importance);
    }
}
