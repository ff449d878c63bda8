package org.policydesk.access;

import java.util.List;
import java.util.function.Supplier;
import org.policydesk.account.Membership;
import org.policydesk.account.Role;
import org.policydesk.support.As;

/** The columns of the matrix. All arguments point at the first company; the last two callers belong to the second. */
enum Caller {
    GUEST,
    STAFF,
    ADMINISTRATOR,
    OWN_MANAGER,
    OWN_MEMBER,
    OTHER_MANAGER,
    OTHER_MEMBER,
    SYSTEM;

    <T> T run(Fixture fixture, Supplier<T> work) {
        return switch (this) {
            case GUEST -> As.guest(work);
            case STAFF -> As.staff(work);
            case ADMINISTRATOR -> As.administrator(work);
            case OWN_MANAGER -> company(fixture.managerId(), fixture.companyId(), Role.COMPANY_MANAGER, work);
            case OWN_MEMBER -> company(fixture.memberPersonId(), fixture.companyId(), Role.COMPANY_MEMBER, work);
            case OTHER_MANAGER -> company(As.MANAGER, fixture.otherCompanyId(), Role.COMPANY_MANAGER, work);
            case OTHER_MEMBER -> company(As.MEMBER, fixture.otherCompanyId(), Role.COMPANY_MEMBER, work);
            case SYSTEM -> As.system(work);
        };
    }

    boolean isOther() {
        return this == OTHER_MANAGER || this == OTHER_MEMBER;
    }

    private static <T> T company(long person, long company, Role role, Supplier<T> work) {
        return As.person(person, List.of(new Membership(company, role)), work);
    }
}
