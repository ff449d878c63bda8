package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.account.SignedIn;

/**
 * How far the acting person reaches: association people and the system to every task, company people to those of their own
 * companies.
 *
 * @param personId null for the system
 * @param companies the person's own companies; of no meaning with {@code everything}
 */
record Reach(boolean everything, @Nullable Long personId, List<Long> companies, List<Long> managed) {

    static Reach of(SignedIn person) {
        return new Reach(
                person.isStaff(),
                person.personId(),
                person.memberships().stream().map(Membership::companyId).toList(),
                person.memberships().stream()
                        .filter(place -> place.role() == Role.COMPANY_MANAGER)
                        .map(Membership::companyId)
                        .toList());
    }

    static Reach system() {
        return new Reach(true, null, List.of(), List.of());
    }

    static Reach nothing() {
        return new Reach(false, null, List.of(), List.of());
    }

    /** Whether the person decides for that company: its manager, or association staff. */
    boolean decidesFor(long memberId) {
        return everything || managed.contains(memberId);
    }
}
