package org.policydesk.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    People(
            Persons persons,
            PersonDirectory directory,
            CurrentUser currentUser,
            PasswordEncoder encoder,
            Journal journal,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.directory = directory;
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
        mayGrant(person.systemRole());
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

    /** Switches a person off or on again; who is off cannot sign in. Nobody can switch themselves off. */
    @ForStaff
    public void setActive(long personId, boolean active) {
        Person person = persons.require(personId);
        mayGrant(person.systemRole());
        if (Long.valueOf(personId).equals(currentUser.personIdOrNull())) {
            throw new InvalidPersonException("active", "self");
        }
        persons.setActive(personId, active);
        journal.record(
                currentUser.personIdOrNull(), "person", personId, active ? "activated" : "deactivated", null, null);
        if (!active) {
            events.publishEvent(new AccountEvent.Deactivated(personId));
        }
    }

    /**
     * Gives the person a new first password, for somebody who lost theirs.
     *
     * @return the password, which is kept nowhere
     */
    @ForStaff
    public String resetPassword(long personId) {
        Person person = persons.require(personId);
        mayGrant(person.systemRole());
        String password = FirstPassword.random();
        persons.setPassword(personId, encoder.encode(password), true);
        journal.record(currentUser.personIdOrNull(), "person", personId, "passwordReset", null, null);
        events.publishEvent(new AccountEvent.PasswordReset(personId));
        return password;
    }

    private void mayGrant(@Nullable Role role) {
        boolean byAdministrator = currentUser
                .find()
                .map(p -> p.systemRole() == Role.ADMINISTRATOR)
                .orElse(true);
        if (role != null && !byAdministrator) {
            throw new AccessDeniedException("only administrators manage association people");
        }
    }

    private static void requireCompanyRole(Role role) {
        if (role != Role.COMPANY_MANAGER && role != Role.COMPANY_MEMBER) {
            throw new InvalidPersonException("role", "notOfCompany");
        }
    }
}
