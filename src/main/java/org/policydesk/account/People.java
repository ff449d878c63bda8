package org.policydesk.account;

import java.util.List;
import org.policydesk.audit.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and their places: looked up, invited, moved and switched off. Every change stands in the journal. */
@Service
@Transactional
public class People {
    private final Persons persons;
    private final PersonDirectory directory;
    private final Granting granting;
    private final InvitationBook invitations;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    People(
            Persons persons,
            PersonDirectory directory,
            Granting granting,
            InvitationBook invitations,
            CurrentUser currentUser,
            PasswordEncoder encoder,
            Journal journal,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.directory = directory;
        this.granting = granting;
        this.invitations = invitations;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.journal = journal;
        this.events = events;
    }

    /**
     * The company's active people, managers first.
     *
     * @throws AccessDeniedException unless asked by staff or by somebody of that company
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<PersonRef> ofCompany(long companyId) {
        SignedIn asking = currentUser.require();
        if (!asking.isStaff() && !asking.belongsTo(companyId)) {
            throw new AccessDeniedException("another company's people");
        }
        return directory.ofCompany(companyId);
    }

    /** Everybody, by name. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Person> all() {
        return persons.all();
    }

    /**
     * Adds a person with a first password that must be changed at the first sign-in.
     *
     * @return the first password, which is kept nowhere
     * @throws InvalidPersonException if a field is missing or the address is taken
     * @throws AccessDeniedException if somebody who is no administrator makes association people
     */
    @ForStaff
    public String invite(NewPerson wanted) {
        NewPerson person = wanted.checked();
        granting.require(person.systemRole());
        String password = FirstPassword.random();
        try {
            long id = persons.insert(person, encoder.encode(password), true);
            journal.record(currentUser.personIdOrNull(), "person", id, "invited", null, person.email());
            return password;
        } catch (DuplicateKeyException e) {
            throw new InvalidPersonException("email", "taken");
        }
    }

    /**
     * Gives the person a place in a company, or another role in it.
     *
     * @throws InvalidPersonException if there is no such person
     */
    @ForStaff
    public void place(long personId, long companyId, Role role) {
        requireCompanyRole(role);
        persons.require(personId);
        persons.place(personId, companyId, role);
        journal.record(currentUser.personIdOrNull(), "person", personId, "placed", null, companyId + " " + role);
    }

    /**
     * Takes the person's place in a company away; the account stays.
     *
     * @throws InvalidPersonException if there is no such person
     */
    @ForStaff
    public void leave(long personId, long companyId) {
        persons.require(personId);
        if (persons.leave(personId, companyId)) {
            journal.record(currentUser.personIdOrNull(), "person", personId, "left", String.valueOf(companyId), null);
            events.publishEvent(new AccountEvent.Left(personId, companyId));
        }
    }

    /** Switches a person off or on again; who is off cannot sign in. Nobody can switch themselves off. */
    @ForStaff
    public void setActive(long personId, boolean active) {
        Person person = persons.require(personId);
        granting.require(person.systemRole());
        if (Long.valueOf(personId).equals(currentUser.personIdOrNull())) {
            throw new InvalidPersonException("active", "self");
        }
        persons.setActive(personId, active);
        journal.record(
                currentUser.personIdOrNull(), "person", personId, active ? "activated" : "deactivated", null, null);
        if (!active) {
            invitations.end(personId);
            events.publishEvent(new AccountEvent.Deactivated(personId));
        }
    }

    /**
     * Gives the person a new first password, for somebody who lost theirs; an invitation that waits is dead.
     *
     * @return the password, which is kept nowhere
     */
    @ForStaff
    public String resetPassword(long personId) {
        Person person = persons.require(personId);
        granting.require(person.systemRole());
        String password = FirstPassword.random();
        persons.setPassword(personId, encoder.encode(password), true);
        invitations.end(personId);
        journal.record(currentUser.personIdOrNull(), "person", personId, "passwordReset", null, null);
        events.publishEvent(new AccountEvent.PasswordReset(personId));
        return password;
    }

    private static void requireCompanyRole(Role role) {
        if (role != Role.COMPANY_MANAGER && role != Role.COMPANY_MEMBER) {
            throw new InvalidPersonException("role", "notOfCompany");
        }
    }
}
