package org.policydesk.task;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.springframework.stereotype.Component;

/** Whom a comment on a task can speak to: the people of its company, and the association. */
@Component
class Addressees {
    private static final List<String> THE_ASSOCIATION = List.of("协会", "association");

    private final PersonDirectory people;

    Addressees(PersonDirectory people) {
        this.people = people;
    }

    List<PersonRef> ofCompany(long memberId) {
        return people.ofCompany(memberId);
    }

    /** Who answers for the association: its staff, administrators only where there is no other. */
    List<PersonRef> ofAssociation() {
        List<PersonRef> all = people.staff();
        List<PersonRef> staff =
                all.stream().filter(person -> person.role() == Role.STAFF).toList();
        return staff.isEmpty() ? all : staff;
    }

    /** Everybody who may be meant, by what they are called. */
    Map<String, Set<Long>> byName(long memberId) {
        Map<String, Set<Long>> names = new LinkedHashMap<>();
        ofCompany(memberId).forEach(person -> add(names, person.name(), person));
        people.staff().forEach(person -> add(names, person.name(), person));
        ofAssociation().forEach(person -> THE_ASSOCIATION.forEach(name -> add(names, name, person)));
        return names;
    }

    private static void add(Map<String, Set<Long>> names, String name, PersonRef person) {
        names.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(person.id());
    }
}
