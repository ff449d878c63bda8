package org.policydesk.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.Criterion;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Importance;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Quota;
import org.policydesk.policy.UpstreamDate;

/**
 * An item as the catalogue has it; what each field means stands in {@link org.policydesk.policy.ActionItem}. Days of stamping,
 * posting and review are the desk's usual ones.
 *
 * @param key its name for good within its listing
 * @param formerly keys that it had before, so that what was loaded under them stays its own
 * @param online whether nothing is stamped or posted
 * @param doubt what is not certain about it; null: nothing. What is doubtful is loaded as a draft
 */
public record ListedItem(
        String key,
        List<String> formerly,
        String title,
        String action,
        Nature nature,
        ItemKind kind,
        Set<Actor> actors,
        Relevance relevance,
        DeadlineRule rule,
        DateBasis basis,
        @Nullable Criterion criterion,
        @Nullable Integer factYear,
        List<ListedMaterial> materials,
        @Nullable String channel,
        @Nullable String contact,
        boolean online,
        List<UpstreamDate> upstream,
        boolean byAssociation,
        @Nullable String tier,
        List<Quota> quotas,
        @Nullable String consequence,
        Importance importance,
        @Nullable String doubt) {
    public ListedItem {
        InvalidListingException.text(key, "key");
        InvalidListingException.text(title, "title");
        InvalidListingException.text(action, "action");
        InvalidListingException.require(nature != null, "nature", "missing");
        InvalidListingException.require(kind != null, "kind", "missing");
        InvalidListingException.require(rule != null, "rule", "missing");
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
        actors = actors == null || actors.isEmpty() ? Set.of(Actor.ENTERPRISE) : Set.copyOf(actors);
        relevance = Objects.requireNonNullElse(relevance, Relevance.HIGH);
        basis = Objects.requireNonNullElse(basis, DateBasis.COMPANY);
        importance = Objects.requireNonNullElse(importance, Importance.NORMAL);
        materials = materials == null ? List.of() : List.copyOf(materials);
        upstream = upstream == null ? List.of() : List.copyOf(upstream);
        quotas = quotas == null ? List.of() : List.copyOf(quotas);
    }

    /** Its key, and then those that it had before. */
    public Stream<String> keys() {
        return Stream.concat(Stream.of(key), formerly.stream());
    }

    /** The content of an item of the desk. */
    ItemEdit over(ItemEdit usual) {
        return new ItemEdit(
                title,
                action,
                nature,
                kind,
                actors,
                relevance,
                rule,
                basis,
                usual.reviewDays(),
                criterion,
                factYear,
                usual.includeUndetermined(),
                materials.stream().map(ListedMaterial::material).toList(),
                channel,
                contact,
                online ? 0 : usual.stampDays(),
                online ? 0 : usual.postDays(),
                usual.reserveDays(),
                upstream,
                byAssociation,
                tier,
                quotas,
                consequence,
                importance);
    }
}
