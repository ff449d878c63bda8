package org.policydesk.account;

import java.time.Duration;
import java.time.Instant;
import org.policydesk.clock.SecurityClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends invitations, and tells whoever writes the mail or waits for an answer, in the caller's transaction. */
@Component
@EnableConfigurationProperties(InvitationSettings.class)
@Transactional(propagation = Propagation.MANDATORY)
class InvitationBook {
    private final InvitationRows rows;
    private final Persons persons;
    private final CurrentUser currentUser;
    private final SecurityClock real;
    private final InvitationSettings settings;
    private final ApplicationEventPublisher events;

    InvitationBook(
            InvitationRows rows,
            Persons persons,
            CurrentUser currentUser,
            SecurityClock real,
            InvitationSettings settings,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.persons = persons;
        this.currentUser = currentUser;
        this.real = real;
        this.settings = settings;
        this.events = events;
    }

    /** Gives the person a new link; one that they had is dead from now on. */
    void open(long personId) {
        // Two who invite at once wait for each other here, so that one link lives.
        persons.lock(personId);
        end(personId);
        InvitationSecret secret = InvitationSecret.random();
        Instant expires = real.now().plus(Duration.ofDays(settings.validDays()));
        long id = rows.insert(personId, secret.digest(), expires, currentUser.personIdOrNull());
        events.publishEvent(new AccountEvent.Invited(id, personId, secret.token(id), expires));
    }

    /** @return whether there was one to end */
    boolean end(long personId) {
        return rows.latestOf(personId)
                .filter(Invitation::isAwaited)
                .filter(known -> rows.end(known.id(), currentUser.personIdOrNull()))
                .map(known -> {
                    events.publishEvent(new AccountEvent.InvitationSettled(known.id()));
                    return true;
                })
                .orElse(false);
    }
}
