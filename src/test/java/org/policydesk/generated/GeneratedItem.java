package org.policydesk.generated;

import java.time.LocalDate;
import org.policydesk.deadline.Occurrence;
import org.policydesk.policy.ItemEdit;

/**
 * An item of a policy.
 *
 * @param policy the policy's number, from 0
 * @param occurrence the only one of its rule
 * @param startBy when a member has to begin
 * @param provisional whether any of the dates is
 */
record GeneratedItem(
        long id,
        int policy,
        String policyTitle,
        ItemEdit content,
        Occurrence occurrence,
        LocalDate startBy,
        boolean provisional) {

    LocalDate due() {
        return occurrence.due();
    }
}
