package org.policydesk.account;

import java.util.Locale;
import org.policydesk.audit.Journal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about themselves. */
@Service
@Transactional
@ForSignedIn
public class OwnAccount {
    /** The shortest password accepted, in characters. */
    public static final int SHORTEST = 10;

    private final Persons persons;
    private final TicketRows tickets;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final Journal journal;

    OwnAccount(Persons persons, TicketRows tickets, CurrentUser currentUser, PasswordEncoder encoder, Journal journal) {
        this.persons = persons;
        this.tickets = tickets;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.journal = journal;
    }

    /**
     * Changes the password.
     *
     * @throws InvalidPersonException if the old one is wrong, or the new one is short or the same
     */
    public void changePassword(String old, String wanted) {
        SignedIn me = currentUser.require();
        Persons.Credentials known = persons.credentials(me.email()).orElseThrow();
        if (!encoder.matches(old, known.passwordHash())) {
            throw new InvalidPersonException("password", "wrong");
        }
        PasswordRule.check(wanted);
        if (wanted.equals(old)) {
            throw new InvalidPersonException("password", "same");
        }
        persons.setPassword(me.personId(), encoder.encode(wanted), false);
        journal.record(me.personId(), "person", me.personId(), "passwordChanged", null, null);
        // This session goes on, also at another node; the person's other sessions end.
        persons.version(me.personId()).ifPresent(version -> {
            tickets.keepOnly(me.personId(), currentUser.ticket().orElse(""), version);
            currentUser.passwordChanged(version);
        });
    }

    /** Light or dark, as it was last chosen; the device's own until then. */
    @Transactional(readOnly = true)
    public ColourScheme colourScheme() {
        return persons.scheme(currentUser.require().personId());
    }

    /** Keeps light or dark for this and later sessions, on every device. */
    public void setColourScheme(ColourScheme scheme) {
        persons.setScheme(currentUser.require().personId(), scheme);
    }

    /** Keeps the language for the next session and for mails. */
    public void setLanguage(Locale locale) {
        persons.setLocale(currentUser.require().personId(), locale.toLanguageTag());
    }

    /** Whether the person has seen enough of the tour. */
    @Transactional(readOnly = true)
    public boolean hasSeenTour() {
        return persons.hasSeenTour(currentUser.require().personId());
    }

    /** Remembers that the person has seen enough of the tour, on every device. */
    public void tourSeen() {
        persons.tourSeen(currentUser.require().personId());
    }
}
