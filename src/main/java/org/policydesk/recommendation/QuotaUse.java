package org.policydesk.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Quota;

/**
 * How much of a quota (名额) is used.
 *
 * @param direction empty: all directions together
 * @param allowed null where there is no number
 * @param note what else is said of it; empty for nothing
 * @param used how many are recommended
 */
public record QuotaUse(String direction, @Nullable Integer allowed, String note, int used) {
    /** Whether more are recommended than may be. */
    public boolean isOver() {
        return allowed != null && used > allowed;
    }

    /** The directions that a submission can be for, in the order of the quotas. */
    public static List<String> directions(List<Quota> quotas) {
        return quotas.stream()
                .map(Quota::direction)
                .filter(direction -> !direction.isBlank())
                .distinct()
                .toList();
    }

    /** Every quota with its use, then what is recommended in directions that have none; the sum alone if there is no quota. */
    static List<QuotaUse> of(List<Quota> quotas, List<Submission> submissions) {
        List<Submission> recommended =
                submissions.stream().filter(Submission::isRecommended).toList();
        List<QuotaUse> uses = new ArrayList<>();
        for (Quota quota : quotas) {
            int used = quota.direction().isBlank() ? recommended.size() : in(recommended, quota.direction());
            uses.add(new QuotaUse(
                    quota.direction(), quota.number(), Objects.requireNonNullElse(quota.note(), ""), used));
        }
        Set<String> others = recommended.stream()
                .map(Submission::direction)
                .filter(direction -> !direction.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        others.removeAll(directions(quotas));
        others.forEach(direction -> uses.add(new QuotaUse(direction, null, "", in(recommended, direction))));
        if (uses.isEmpty()) {
            uses.add(new QuotaUse("", null, "", recommended.size()));
        }
        return uses;
    }

    private static int in(List<Submission> recommended, String direction) {
        return (int) recommended.stream()
                .filter(one -> one.direction().equals(direction))
                .count();
    }
}
