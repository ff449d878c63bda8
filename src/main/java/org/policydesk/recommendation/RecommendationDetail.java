package org.policydesk.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.task.Light;

/**
 * Everything that a recommendation's page shows.
 *
 * @param light by the day of the report
 * @param workingDaysLeft after today up to the day of the report, negative when it is past; 0 without one
 * @param collectBy by when companies hand in (内部征集截止); null where the item gives no date
 * @param collectSource why staff set that day; empty where it follows the item
 * @param collectLight by that day; none once collecting is over
 * @param submissions those handed in first, then by the company's name
 * @param quotas with their use
 * @param history newest first
 */
public record RecommendationDetail(
        Recommendation recommendation,
        ActionItem item,
        Light light,
        int workingDaysLeft,
        @Nullable LocalDate collectBy,
        String collectSource,
        Light collectLight,
        List<Submission> submissions,
        List<QuotaUse> quotas,
        Readiness readiness,
        List<Event> history) {
    public RecommendationDetail {
        submissions = List.copyOf(submissions);
        quotas = List.copyOf(quotas);
        history = List.copyOf(history);
    }

    /**
     * Something that was done.
     *
     * @param who empty for the system
     * @param action a bundle key's last part
     */
    public record Event(
            Instant at,
            String who,
            String action,
            @Nullable String before,
            @Nullable String after) {}

    /** The directions that a submission can be for; empty where the item has none. */
    public List<String> directions() {
        return QuotaUse.directions(item.quotas());
    }

    /** Those that are recommended, in their order, by direction; directions in the order of the item's, others after them. */
    public Map<String, List<Submission>> ranked() {
        List<String> order = directions();
        Map<String, List<Submission>> ranked = new TreeMap<>(
                Comparator.comparingInt((String one) -> place(order, one)).thenComparing(Comparator.naturalOrder()));
        submissions.stream()
                .filter(Submission::isRecommended)
                .sorted(Submission.RANKED)
                .forEach(one -> ranked.computeIfAbsent(one.direction(), key -> new ArrayList<>())
                        .add(one));
        return ranked;
    }

    private static int place(List<String> order, String direction) {
        int at = order.indexOf(direction);
        return at < 0 ? order.size() : at;
    }
}
