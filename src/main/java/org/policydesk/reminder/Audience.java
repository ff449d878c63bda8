package org.policydesk.reminder;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policydesk.account.PersonRef;
import org.policydesk.task.Responsible;

/**
 * Who answers for one task at the moment. Only active people are in it.
 *
 * @param responsible the assignee, else the company's managers
 * @param managers the company's managers
 * @param staff who answers for the task at the association: the plan's owner, else everybody on its staff
 */
record Audience(List<Recipient> responsible, List<Recipient> managers, List<Recipient> staff) {

    static Audience of(
            List<PersonRef> company, List<Recipient> staff, @org.jspecify.annotations.Nullable Long assignee) {
        return new Audience(
                recipients(Responsible.of(company, assignee)), recipients(Responsible.managers(company)), staff);
    }

    /** The same people with those who stand in for them, whom mail reaches too. */
    Audience with(Map<Long, List<Recipient>> standIns) {
        return new Audience(both(responsible, standIns), both(managers, standIns), both(staff, standIns));
    }

    private static List<Recipient> both(List<Recipient> people, Map<Long, List<Recipient>> standIns) {
        return people.stream()
                .flatMap(person ->
                        Stream.concat(Stream.of(person), standIns.getOrDefault(person.personId(), List.of()).stream()))
                .distinct()
                .toList();
    }

    /** Whom the rung speaks to. Without anybody at the company, association staff hear everything: they can telephone. */
    List<Recipient> of(RungKind kind) {
        if (responsible.isEmpty()) {
            return kind.isEscalation() ? List.of() : staff;
        }
        return switch (kind) {
            case OVERDUE ->
                Stream.of(responsible, managers, staff)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
            case ESCALATE_MANAGERS ->
                managers.stream().filter(m -> !responsible.contains(m)).toList();
            case ESCALATE_STAFF -> staff;
            default -> responsible;
        };
    }

    boolean includes(RungKind kind, long personId) {
        return of(kind).stream().anyMatch(r -> r.personId() == personId);
    }

    private static List<Recipient> recipients(List<PersonRef> people) {
        return people.stream().map(Audience::recipient).toList();
    }

    static Recipient recipient(PersonRef person) {
        return new Recipient(person.id(), person.name(), person.email(), person.locale());
    }
}
