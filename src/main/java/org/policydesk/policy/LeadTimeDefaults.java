package org.policydesk.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lead times that an item begins with ({@code config/lead-times.yaml}), in working days; staff change them per item.
 *
 * @param materials days by a word in the material's name; the first that fits counts
 * @param material days for any other material
 * @param stamp seal and signature
 * @param channels days of posting by a word in the channel; the first that fits counts
 * @param post posting, where no word tells
 * @param reserve days kept free at the end
 * @param review days that a recommender needs
 */
@ConfigurationProperties("desk.lead-times")
record LeadTimeDefaults(
        @DefaultValue List<ByWord> materials,
        @DefaultValue("2") int material,
        @DefaultValue("2") int stamp,
        @DefaultValue List<ByWord> channels,
        @DefaultValue("3") int post,
        @DefaultValue("1") int reserve,
        @DefaultValue("10") int review) {
    /** @throws IllegalArgumentException if a number cannot be, so that the file is mended before anybody counts by it */
    LeadTimeDefaults {
        require("material", material);
        require("stamp", stamp);
        require("post", post);
        require("reserve", reserve);
        require("review", review);
    }

    private static void require(String name, int days) {
        if (days < 0 || days > LeadTimes.MOST_DAYS) {
            throw new IllegalArgumentException("lead times: %s is %d; 0 to %d working days are possible"
                    .formatted(name, days, LeadTimes.MOST_DAYS));
        }
    }

    /** So many days where one of the words stands, in capitals or not. */
    record ByWord(List<String> words, int days) {
        ByWord {
            LeadTimeDefaults.require(String.join(", ", words), days);
        }

        boolean fits(String lowerCase) {
            return words.stream().anyMatch(word -> lowerCase.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    int daysFor(String materialName) {
        return days(materials, materialName, material);
    }

    int postFor(@Nullable String channel) {
        return channel == null ? post : days(channels, channel, post);
    }

    private static int days(List<ByWord> table, String text, int otherwise) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        return table.stream()
                .filter(one -> one.fits(lowerCase))
                .map(ByWord::days)
                .findFirst()
                .orElse(otherwise);
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
