package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.DateBasis;
import org.policydesk.policy.UpstreamDate;

/** By when the association has to report, as far as the item tells. Pure. */
final class ReportDay {
    private ReportDay() {}

    /**
     * The rule's date where it is the recommending unit's, which the association is; else the first date further up (上游节点)
     * that does not lie before the companies'.
     *
     * @param ruleDue the date that the rule gives for the occurrence; null if none
     * @return null where the item does not tell
     */
    static @Nullable LocalDate of(ActionItem item, @Nullable LocalDate ruleDue) {
        if (ruleDue == null || item.basis() == DateBasis.RECOMMENDER) {
            return ruleDue;
        }
        return item.upstream().stream()
                .map(UpstreamDate::date)
                .filter(day -> !day.isBefore(ruleDue))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
