package org.policydesk.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations by mail: each is a link that works once, for some days, by which the person sets their own password; no password is
 * ever written anywhere. Who was invited stands in the lists at once and can be given tasks.
 */
@Service
@ForStaff
@Transactional
public class Invitations {
    private final Persons persons;
    private final InvitationRows rows;
    private final InvitationBook book;
    private final NoPassword noPassword;
    private final Granting granting;
    private final CurrentUser currentUser;
    private final Journal journal;

    Invitations(
            Persons persons,
            InvitationRows rows,
            InvitationBook book,
            NoPassword noPassword,
            Granting granting,
            CurrentUser currentUser,
            Journal journal) {
        this.persons = persons;
        this.rows = rows;
        this.book = book;
        this.noPassword = noPassword;
        this.granting = granting;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    /**
     * Adds a person and writes them their invitation.
     *
     * @return the new person's number
     * @throws InvalidPersonException if a field is missing or the address is taken; nothing is added then
     * @throws org.springframework.security.access.AccessDeniedException if somebody who is no administrator makes association people
     */
    public long invite(NewPerson wanted) {
        NewPerson person = wanted.checked();
        granting.require(person.systemRole());
        return add(person).orElseThrow(() -> new InvalidPersonException("email", "taken"));
    }

    /**
     * The same for many, all or none of them. Whoever has an account already, if only since somebody else invited them at the same
     * moment, gets no second one and no mail, but the place in the company if that is new.
     *
     * @return how many were invited
     * @throws InvalidPersonException if one of them cannot be
     */
    public int inviteAll(Collection<NewPerson> all) {
        int invited = 0;
        for (NewPerson wanted : all) {
            NewPerson person = wanted.checked();
            granting.require(person.systemRole());
            Persons.Credentials known = persons.credentials(person.email()).orElse(null);
            if (known == null && add(person).isPresent()) {
                invited++;
            } else {
                place(known == null ? persons.credentials(person.email()).orElseThrow() : known, person);
            }
        }
        return invited;
    }

    /**
     * Writes an invitation anew; the former link is dead. Also for somebody who was given a first password and never came.
     *
     * @throws InvalidPersonException if the person is switched off, or has signed in or set a password already
     */
    public void again(long personId) {
        // Somebody who accepts just now is waited for: an account in use gets no second link.
        persons.lock(personId);
        Person person = persons.require(personId);
        granting.require(person.systemRole());
        boolean accepted = rows.latestOf(personId)
                .filter(latest -> latest.state() == Invitation.State.ACCEPTED)
                .isPresent();
        if (!person.active() || accepted || person.lastSignIn() != null) {
            throw new InvalidPersonException("invitation", person.active() ? "accepted" : "inactive");
        }
        book.open(personId);
        journal.record(currentUser.personIdOrNull(), "person", personId, "invited", null, person.email());
    }

    /**
     * Takes the person's invitation back: its link is dead from now on. The person stays, without a password.
     *
     * @throws InvalidPersonException if there is none that waits for an answer
     */
    public void withdraw(long personId) {
        granting.require(persons.require(personId).systemRole());
        if (!book.end(personId)) {
            throw new InvalidPersonException("invitation", "none");
        }
        journal.record(currentUser.personIdOrNull(), "person", personId, "invitationWithdrawn", null, null);
    }

    /** The latest invitation of everybody who has one, by the person's number. */
    @Transactional(readOnly = true)
    public Map<Long, Invitation> latest() {
        return rows.latest().stream().collect(Collectors.toMap(Invitation::personId, Function.identity()));
    }

    /** Empty if the address is taken. */
    private Optional<Long> add(NewPerson person) {
        Optional<Long> added = persons.insertIfNew(person, noPassword.digest(), true);
        added.ifPresent(id -> {
            journal.record(currentUser.personIdOrNull(), "person", id, "invited", null, person.email());
            book.open(id);
        });
        return added;
    }

    private void place(Persons.Credentials known, NewPerson person) {
        Membership place = person.place();
        if (place == null || known.systemRole() != null) {
            return;
        }
        long company = place.companyId();
        if (known.memberships().stream().noneMatch(one -> one.companyId() == company)) {
            persons.place(known.id(), company, place.role());
            journal.record(
                    currentUser.personIdOrNull(), "person", known.id(), "placed", null, company + " " + place.role());
        }
    }
}
