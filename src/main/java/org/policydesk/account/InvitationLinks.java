package org.policydesk.account;

import java.util.Optional;
import org.policydesk.account.InvitationPage.State;
import org.policydesk.audit.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links of invitations. Whoever brings one that we never made learns nothing, whatever number it names; one that we made works
 * once and until its time is over by the real clock.
 */
@Service
@ForAnyone
@Transactional
public class InvitationLinks {
    private static final String ANY = "zh-CN";

    private final InvitationRows rows;
    private final Persons persons;
    private final PersonDirectory directory;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    InvitationLinks(
            InvitationRows rows,
            Persons persons,
            PersonDirectory directory,
            PasswordEncoder encoder,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.persons = persons;
        this.directory = directory;
        this.encoder = encoder;
        this.journal = journal;
        this.events = events;
    }

    /** What the link is for; changes nothing, however often it is looked at. */
    @Transactional(readOnly = true)
    public InvitationPage look(String token) {
        return proven(token).map(this::page).orElseGet(() -> InvitationPage.of(State.UNKNOWN, ANY));
    }

    /**
     * Sets the person's password, once. Where it may not, or the password will not do, the page says why and nothing was changed.
     *
     * @param again the password as it was typed a second time
     */
    public InvitationPage accept(String token, String password, String again) {
        Invitation invitation = proven(token).orElse(null);
        if (invitation == null) {
            return InvitationPage.of(State.UNKNOWN, ANY);
        }
        InvitationPage page = page(invitation);
        if (page.state() != State.OPEN) {
            return page;
        }
        if (!password.equals(again)) {
            return page.with("different");
        }
        try {
            PasswordRule.check(password);
        } catch (InvalidPersonException e) {
            return page.with(e.reason());
        }
        long person = invitation.personId();
        // The person first, then the invitation, as everybody does who ends one.
        persons.lock(person);
        if (!rows.accept(invitation.id())) {
            return look(token);
        }
        persons.setPassword(person, encoder.encode(password), false);
        journal.record(person, "person", person, "invitationAccepted", null, null);
        events.publishEvent(new AccountEvent.InvitationSettled(invitation.id()));
        return new InvitationPage(State.DONE, page.name(), page.email(), page.locale(), "");
    }

    private Optional<Invitation> proven(String token) {
        return InvitationSecret.read(token).flatMap(claim -> rows.find(claim.invitationId())
                .filter(kept -> claim.secret().isOf(kept.digest()))
                .map(InvitationRows.Kept::invitation));
    }

    private InvitationPage page(Invitation invitation) {
        PersonDirectory.Contact person = directory.find(invitation.personId()).orElseThrow();
        State state =
                switch (invitation.state()) {
                    case OPEN -> person.active() ? State.OPEN : State.ENDED;
                    case EXPIRED -> State.EXPIRED;
                    case ACCEPTED -> State.DONE;
                    case ENDED -> State.ENDED;
                };
        return state == State.OPEN
                ? new InvitationPage(state, person.name(), person.email(), person.locale(), "")
                : InvitationPage.of(state, person.locale());
    }
}
