package org.policydesk.account;

import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Lets a person act without a session, for the length of one call, once somebody else has proven who they are: by a signed link
 * out of their own mail. They may do no more than they could when signed in. Thread-safe.
 */
@Component
public class ProvenPerson {
    private final PersonDirectory directory;
    private final SignIn signIn;

    ProvenPerson(PersonDirectory directory, SignIn signIn) {
        this.directory = directory;
        this.signIn = signIn;
    }

    /** @throws AccessDeniedException if there is no such person, or none any more */
    public <T> T call(long personId, Supplier<T> work) {
        UserDetails person = directory
                .find(personId)
                .map(contact -> signIn.load(contact.email()))
                .filter(UserDetails::isEnabled)
                .orElseThrow(() -> new AccessDeniedException("no such active person"));
        return ActingAs.call(
                UsernamePasswordAuthenticationToken.authenticated(person, "", person.getAuthorities()), work);
    }
}
