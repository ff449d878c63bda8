package org.policydesk.account;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Tells whether a session still says the truth about its person. It no longer does once they are switched off, get another place
 * or another password: the session was made with what they might do before.
 */
@Component
public class Standing {
    private final Persons persons;

    Standing(Persons persons) {
        this.persons = persons;
    }

    /** Whether the session may go on; identities that are no person's always may, and the database is not asked about them. */
    public boolean holds(Authentication session) {
        if (!(session.getPrincipal() instanceof DeskUser user)) {
            return true;
        }
        int signedInWith = user.version();
        return persons.version(user.signedIn().personId()).stream().anyMatch(version -> version == signedInWith);
    }
}
