package org.policydesk.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose absences the acting person sees, and whose they decide on. */
@Component
class StandInReach {
    private final CurrentUser currentUser;
    private final PersonDirectory directory;
    private final JdbcClient jdbc;

    StandInReach(CurrentUser currentUser, PersonDirectory directory, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    void requireSees(long personId) {
        SignedIn acting = currentUser.require();
        boolean sees = acting.isStaff()
                || acting.personId() == personId
                || companiesOf(personId).stream().anyMatch(acting::belongsTo);
        if (!sees) {
            throw new AccessDeniedException("another company's person");
        }
    }

    void requireDecides(long personId) {
        currentUser.require();
        if (!decides(personId)) {
            throw new AccessDeniedException("not this person's to decide");
        }
    }

    boolean decides(long personId) {
        return currentUser
                .find()
                .filter(acting -> acting.isStaff()
                        || acting.personId() == personId
                        || companiesOf(personId).stream().anyMatch(acting::manages))
                .isPresent();
    }

    /** Active people of the person's companies, as far as whoever asks may know them, or of the association for its own. */
    List<PersonRef> colleagues(long personId) {
        SignedIn acting = currentUser.require();
        List<Long> companies = companiesOf(personId);
        Stream<PersonRef> people = companies.isEmpty()
                ? directory.staff().stream()
                : companies.stream()
                        .filter(company -> acting.isStaff() || acting.personId() == personId || acting.manages(company))
                        .flatMap(company -> directory.ofCompany(company).stream());
        return distinct(people.filter(person -> person.id() != personId));
    }

    List<PersonRef> people() {
        SignedIn acting = currentUser.require();
        Stream<PersonRef> all = acting.isStaff()
                ? directory.staff().stream()
                : acting.memberships().stream().flatMap(place -> directory.ofCompany(place.companyId()).stream()
                        .filter(person -> person.id() == acting.personId() || acting.manages(place.companyId())));
        List<PersonRef> people = new ArrayList<>(distinct(all));
        people.sort((a, b) -> Boolean.compare(b.id() == acting.personId(), a.id() == acting.personId()));
        return people;
    }

    private static List<PersonRef> distinct(Stream<PersonRef> people) {
        Map<Long, PersonRef> byId = new LinkedHashMap<>();
        people.forEach(person -> byId.putIfAbsent(person.id(), person));
        return List.copyOf(byId.values());
    }

    List<Long> companiesOf(long personId) {
        return jdbc.sql("select company_id from membership where person_id = ? order by id")
                .param(personId)
                .query(Long.class)
                .list();
    }
}
