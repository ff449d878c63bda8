package org.policydesk.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting on the current thread. Services ask it for the tenant that their queries carry. Thread-safe. */
@Component("currentUser")
public class CurrentUser {
    /** The signed-in person, or empty for guests and for the system itself. */
    public Optional<SignedIn> find() {
        return user().map(DeskUser::signedIn);
    }

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    public SignedIn require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /**
     * The company that the person works for at the moment: the tenant of every list.
     *
     * @throws AccessDeniedException if there is none
     */
    public long requireCompany() {
        Long company = require().companyId();
        if (company == null) {
            throw new AccessDeniedException("not working for a company");
        }
        return company;
    }

    /** The acting person's id for the journal; null when the system acts. */
    public @Nullable Long personIdOrNull() {
        return find().map(SignedIn::personId).orElse(null);
    }

    /** Whether the person works for a company at the moment; used in access rules. */
    public boolean inCompany() {
        return find().map(SignedIn::companyId).isPresent();
    }

    /** Whether the person is a manager of the company that they work for at the moment; used in access rules. */
    public boolean managesCompany() {
        return find().filter(p -> p.companyId() != null && p.manages(p.companyId()))
                .isPresent();
    }

    /**
     * Works for another of the person's own companies from now on, in this session.
     *
     * @throws AccessDeniedException if the person does not belong to it
     */
    public void workFor(long companyId) {
        DeskUser me = user().filter(user -> user.signedIn().belongsTo(companyId))
                .orElseThrow(() -> new AccessDeniedException("not a company of this person"));
        me.workFor(companyId);
    }

    /** Whether the person signed in with a first password and has to choose their own before anything else. */
    public boolean mustChangePassword() {
        return user().map(DeskUser::passwordExpired).orElse(false);
    }

    /** The digest of the ticket that takes this session to another node; empty where there is one node only. */
    Optional<String> ticket() {
        return user().map(DeskUser::ticket);
    }

    void passwordChanged(int version) {
        user().ifPresent(user -> user.passwordChanged(version));
    }

    private static Optional<DeskUser> user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof DeskUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
