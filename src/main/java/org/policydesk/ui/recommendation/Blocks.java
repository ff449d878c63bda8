package org.policydesk.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.recommendation.QuotaUse;
import org.policydesk.recommendation.Readiness;
import org.policydesk.ui.component.Words;

/** What stands before the report, in words. */
record Blocks(Words words) {
    List<String> of(Readiness readiness) {
        List<String> blocks = new ArrayList<>();
        add(blocks, "recommendation.blocked.UNREVIEWED", readiness.unreviewed());
        add(blocks, "recommendation.blocked.RETURNED", readiness.returned());
        add(blocks, "recommendation.blocked.UNDIRECTED", readiness.undirected());
        if (!readiness.over().isEmpty()) {
            blocks.add(words.say("recommendation.blocked.over", over(readiness)));
        }
        return blocks;
    }

    /** The quotas that are exceeded, each with its figures. */
    String over(Readiness readiness) {
        return readiness.over().stream().map(this::figures).collect(Collectors.joining("、"));
    }

    /** Direction, used and allowed. */
    String figures(QuotaUse use) {
        String direction = use.direction().isBlank() ? words.say("recommendation.quota.all") : use.direction();
        Integer allowed = use.allowed();
        return allowed == null
                ? words.say("recommendation.quota.unlimited", direction, use.used())
                : words.say("recommendation.quota.line", direction, use.used(), allowed);
    }

    private void add(List<String> blocks, String key, int number) {
        if (number > 0) {
            blocks.add(words.say(key, number));
        }
    }
}
