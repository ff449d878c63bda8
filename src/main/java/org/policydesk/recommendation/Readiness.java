package org.policydesk.recommendation;

import java.util.List;
import org.policydesk.policy.Quota;

/**
 * How far a recommendation is from its report.
 *
 * @param expected companies that take part
 * @param handedIn of them, those that handed in
 * @param unreviewed handed in and not looked at
 * @param returned returned and not back yet, nor given up by staff
 * @param undirected recommended without a direction although the item has several
 * @param recommended to be recommended
 * @param over quotas that are exceeded
 */
public record Readiness(
        int expected,
        int handedIn,
        int unreviewed,
        int returned,
        int undirected,
        int recommended,
        List<QuotaUse> over) {
    public Readiness {
        over = List.copyOf(over);
    }

    static Readiness of(List<Quota> quotas, List<Submission> submissions) {
        boolean directed = !QuotaUse.directions(quotas).isEmpty();
        int expected = 0;
        int handedIn = 0;
        int unreviewed = 0;
        int returned = 0;
        int undirected = 0;
        int recommended = 0;
        for (Submission one : submissions) {
            expected += one.isOut() ? 0 : 1;
            handedIn += one.isHandedIn() ? 1 : 0;
            unreviewed += one.isUnreviewed() ? 1 : 0;
            returned += one.verdict() == Verdict.RETURNED ? 1 : 0;
            recommended += one.isRecommended() ? 1 : 0;
            undirected += directed && one.isRecommended() && one.direction().isEmpty() ? 1 : 0;
        }
        List<QuotaUse> over = QuotaUse.of(quotas, submissions).stream()
                .filter(QuotaUse::isOver)
                .toList();
        return new Readiness(expected, handedIn, unreviewed, returned, undirected, recommended, over);
    }

    /** Whether nothing but a quota can stand in the way of the report. */
    public boolean isDecided() {
        return unreviewed == 0 && returned == 0 && undirected == 0;
    }
}
