package org.policydesk.account;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts whose password is known to everybody, and lets them act. Exists in the profile demo only. */
@Component
@Profile("demo")
public class OpenDoors {
    private final Persons persons;
    private final PasswordEncoder encoder;
    // Hashing is slow on purpose; the demo's accounts share their password, so once is enough.
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    OpenDoors(Persons persons, PasswordEncoder encoder) {
        this.persons = persons;
        this.encoder = encoder;
    }

    /** Makes the account unless its address is already there. */
    @Transactional
    public void open(
            String name, String email, String password, @Nullable Role systemRole, List<Membership> memberships) {
        if (isThere(email)) {
            return;
        }
        long id = persons.insert(
                new NewPerson(name, email, null, systemRole, null),
                hashes.computeIfAbsent(password, encoder::encode),
                false);
        memberships.forEach(m -> persons.place(id, m.companyId(), m.role()));
    }

    /** Whether there is an account of that address. */
    public boolean isThere(String email) {
        return persons.credentials(email).isPresent();
    }

    /** Does the work as the person of that address, as if they had just signed in. */
    public <T> T as(String email, Supplier<T> work) {
        Persons.Credentials person = persons.credentials(email).orElseThrow();
        persons.signedIn(person.id());
        SignedIn signedIn = new SignedIn(
                person.id(),
                person.name(),
                person.email(),
                person.systemRole(),
                person.memberships().isEmpty()
                        ? null
                        : person.memberships().getFirst().companyId(),
                person.memberships());
        DeskUser user = new DeskUser(signedIn, "", person.active(), false, person.version());
        return ActingAs.call(UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()), work);
    }
}
