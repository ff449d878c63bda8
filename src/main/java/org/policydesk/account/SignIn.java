package org.policydesk.account;

import java.util.Locale;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who signs in by e-mail address; starts them in their first company. */
@Component
class SignIn {
    private final Persons persons;

    SignIn(Persons persons) {
        this.persons = persons;
    }

    DeskUser load(String email) {
        Persons.Credentials found = persons.credentials(email.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("no such person"));
        Long company = found.memberships().isEmpty()
                ? null
                : found.memberships().getFirst().companyId();
        SignedIn person =
                new SignedIn(found.id(), found.name(), found.email(), found.systemRole(), company, found.memberships());
        return new DeskUser(person, found.passwordHash(), found.active(), found.passwordExpired(), found.version());
    }
}
