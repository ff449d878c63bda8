package org.policydesk.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.extraction.Actor;
import org.policydesk.extraction.ItemKind;
import org.policydesk.extraction.Nature;
import org.policydesk.extraction.Relevance;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.Importance;

/** An item of a catalogue for tests, of which versions differ in a field or two. */
record Sample(
        String key,
        List<String> formerly,
        String title,
        DeadlineRule rule,
        String channel,
        @Nullable String doubt) {
    Sample title(String other) {
        return new Sample(key, formerly, other, rule, channel, doubt);
    }

    Sample channel(String other) {
        return new Sample(key, formerly, title, rule, other, doubt);
    }

    Sample doubtful(String why) {
        return new Sample(key, formerly, title, rule, channel, why);
    }

    /** The same item under another key. */
    Sample keyed(String other) {
        return new Sample(other, List.of(key), title, rule, channel, doubt);
    }

    ListedItem listed(String mark) {
        return new ListedItem(
                key,
                formerly,
                title.contains("叫法") ? title : title + " " + mark,
                "提交材料",
                Nature.TASK,
                ItemKind.APPLICATION,
                Set.of(Actor.ENTERPRISE),
                Relevance.HIGH,
                rule,
                DateBasis.COMPANY,
                null,
                null,
                List.of(new ListedMaterial("申报书", 5, false, null)),
                channel,
                null,
                true,
                List.of(),
                false,
                null,
                List.of(),
                null,
                Importance.NORMAL,
                doubt);
    }
}
