package org.policydesk.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes the identities that tests act under; in this package because the principal is not public. */
public final class Identities {
    private Identities() {}

    /** Somebody signed in, working for the first of their companies. */
    public static Authentication of(
            long personId, String name, @Nullable Role systemRole, List<Membership> memberships) {
        Long company = memberships.isEmpty() ? null : memberships.getFirst().companyId();
        SignedIn person =
                new SignedIn(personId, name, "p" + personId + "@example.test", systemRole, company, memberships);
        DeskUser user = new DeskUser(person, "", true, false, 0);
        return UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities());
    }
}
