package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.account.AccountEvent;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonDirectory;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.policydesk.mail.Envelopes;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an invitation to its person, once, in the transaction that made it, and takes the mail back with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationMail {
    static final String PURPOSE = "invitation";

    /** The part of a link's address behind the desk's own. */
    static final String PATH = "/invitation/";

    private final NoteMail notes;
    private final PersonDirectory directory;
    private final MemberDirectory members;
    private final SecurityClock real;
    private final Envelopes envelopes;

    InvitationMail(
            NoteMail notes,
            PersonDirectory directory,
            MemberDirectory members,
            SecurityClock real,
            Envelopes envelopes) {
        this.envelopes = envelopes;
        this.notes = notes;
        this.directory = directory;
        this.members = members;
        this.real = real;
    }

    /** What keeps a second mail about the same invitation from being stored. */
    static String key(long invitationId) {
        return PURPOSE + "-" + invitationId;
    }

    @EventListener
    void on(AccountEvent.Invited event) {
        directory
                .find(event.personId())
                .map(person -> new Recipient(person.id(), person.name(), person.email(), person.locale()))
                .ifPresent(person ->
                        notes.write(person, PURPOSE, key(event.invitationId()), words -> text(words, person, event)));
    }

    /** A mail that has not left the house yet would bring a link that is dead. */
    @EventListener
    void on(AccountEvent.InvitationSettled event) {
        envelopes.takeBack(key(event.invitationId()));
    }

    private NoteMail.Text text(Words words, Recipient person, AccountEvent.Invited event) {
        String companies = directory.placesOf(person.personId()).stream()
                .map(Membership::companyId)
                .map(id -> members.find(id).map(MemberRef::name).orElse(""))
                .filter(name -> !name.isEmpty())
                .map(OneLine::of)
                .collect(Collectors.joining("、"));
        // By the real calendar: a shifted clock does not move the link's end.
        LocalDate today = LocalDate.ofInstant(real.now(), BusinessClock.ZONE);
        LocalDate last = LocalDate.ofInstant(event.expiresAt(), BusinessClock.ZONE);
        String until = words.day(last, today);
        String what =
                companies.isEmpty() ? words.of("invitation.association") : words.of("invitation.company", companies);
        return new NoteMail.Text(
                words.of("invitation.subject"),
                List.of(
                        what,
                        words.of("invitation.how", person.address()),
                        words.of("invitation.until", until, ChronoUnit.DAYS.between(today, last)),
                        words.of("invitation.unknown")),
                PATH + event.token(),
                "invitation.open");
    }
}
