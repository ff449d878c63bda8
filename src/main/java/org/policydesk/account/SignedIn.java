package org.policydesk.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param systemRole administrator or staff; null for people of companies
 * @param companyId the company that the person works for at the moment; null for association people
 * @param memberships every company that the person belongs to
 */
public record SignedIn(
        long personId,
        String name,
        String email,
        @Nullable Role systemRole,
        @Nullable Long companyId,
        List<Membership> memberships) {
    public SignedIn {
        memberships = List.copyOf(memberships);
    }

    /** Association staff or administrator. */
    public boolean isStaff() {
        return systemRole == Role.STAFF || systemRole == Role.ADMINISTRATOR;
    }

    /** Whether the person belongs to the company, in whatever role. */
    public boolean belongsTo(long company) {
        return roleIn(company).isPresent();
    }

    /** Whether the person is a manager of the company. */
    public boolean manages(long company) {
        return roleIn(company).filter(role -> role == Role.COMPANY_MANAGER).isPresent();
    }

    /** The person's role in the company, if any. */
    public Optional<Role> roleIn(long company) {
        return memberships.stream()
                .filter(m -> m.companyId() == company)
                .map(Membership::role)
                .findFirst();
    }
}
