package org.policydesk.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;

/**
 * Who answers for one task at the moment. Only active people are in it.
 *
 * @param responsible the assignee, else the company's managers
 * @param managers the company's managers
 * @param staff association staff
 */
record Audience(List<Recipient> responsible, List<Recipient> managers, List<Recipient> staff) {

    static Audience of(
            List<PersonRef> company, List<Recipient> staff, @org.jspecify.annotations.Nullable Long assignee) {
        List<Recipient> managers = company.stream()
                .filter(p -> p.role() == Role.COMPANY_MANAGER)
                .map(Audience::recipient)
                .toList();
        List<Recipient> assigned = company.stream()
                .filter(p -> assignee != null && p.id() == assignee)
                .map(Audience::recipient)
                .toList();
        return new Audience(assigned.isEmpty() ? managers : assigned, managers, staff);
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

    static Recipient recipient(PersonRef person) {
        return new Recipient(person.id(), person.name(), person.email(), person.locale());
    }
}
