package org.policydesk.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lead times that an item begins with ({@code desk.lead-times}), in working days; staff change them per item.
 *
 * @param materials days by a word in the material's name; the first that fits counts
 * @param material days for any other material
 * @param stamp seal and signature
 * @param post posting, where the channel is not online
 * @param reserve days kept free at the end
 * @param review days that a recommender needs
 */
@ConfigurationProperties("desk.lead-times")
record LeadTimeDefaults(
        @DefaultValue List<ByMaterial> materials,
        @DefaultValue("2") int material,
        @DefaultValue("2") int stamp,
        @DefaultValue("3") int post,
        @DefaultValue("1") int reserve,
        @DefaultValue("10") int review) {
    record ByMaterial(String word, int days) {}

    int daysFor(String materialName) {
        return materials.stream()
                .filter(one -> materialName.contains(one.word()))
                .map(ByMaterial::days)
                .findFirst()
                .orElse(material);
    }

    /** Nothing is posted where the channel is a web address or an e-mail address. */
    int postFor(@Nullable String channel) {
        if (channel == null) {
            return post;
        }
        String lower = channel.toLowerCase(Locale.ROOT);
        boolean online = lower.contains("@") || lower.contains("http") || lower.contains("www.");
        return online ? 0 : post;
    }

    ItemEdit blank() {
        return new ItemEdit(
                "",
                "",
                Nature.TASK,
                ItemKind.SUBMISSION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                new DeadlineRule.Open("待定"),
                DateBasis.COMPANY,
                review,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                stamp,
                post,
                reserve,
                List.of(),
                false);
    }
}
