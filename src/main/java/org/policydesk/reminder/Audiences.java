package org.policydesk.reminder;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.Role;
import org.policydesk.task.RemindedTask;

/** Looks up who answers for tasks, each company once. Lives as long as one sweep; not thread-safe. */
final class Audiences {
    // A sweep may go through more companies than should be in memory at once.
    private static final int MOST_COMPANIES = 5_000;

    private final PersonDirectory directory;
    private final Map<Long, List<PersonRef>> companies = new HashMap<>();
    private final List<Recipient> staff;
    private final Set<Long> association;
    private final Map<Long, List<Recipient>> standIns;

    /**
     * @param standIns who gets mail beside whom, see {@link Deputies}
     */
    Audiences(PersonDirectory directory, Map<Long, List<Recipient>> standIns) {
        this.standIns = standIns;
        this.directory = directory;
        List<PersonRef> desk = directory.staff();
        this.staff = staff(desk);
        this.association = desk.stream().map(PersonRef::id).collect(Collectors.toSet());
    }

    /** Administrators look after the installation; they hear of members' tasks only where nobody else would. */
    private static List<Recipient> staff(List<PersonRef> people) {
        List<Recipient> desk = people.stream()
                .filter(person -> person.role() == Role.STAFF)
                .map(Audience::recipient)
                .toList();
        return desk.isEmpty() ? people.stream().map(Audience::recipient).toList() : desk;
    }

    /** Reads the people of these companies in one go, for what is asked next. */
    void prepare(Collection<Long> memberIds) {
        if (companies.size() > MOST_COMPANIES) {
            companies.clear();
        }
        List<Long> unknown = memberIds.stream()
                .filter(id -> !companies.containsKey(id))
                .distinct()
                .toList();
        Map<Long, List<PersonRef>> found = directory.ofCompanies(unknown);
        unknown.forEach(id -> companies.put(id, found.getOrDefault(id, List.of())));
    }

    boolean isStaff(long personId) {
        return staff.stream().anyMatch(one -> one.personId() == personId);
    }

    /** Whether the person still belongs to those who can open the task. */
    boolean mayRead(RemindedTask task, long personId) {
        return association.contains(personId)
                || companies.computeIfAbsent(task.memberId(), directory::ofCompany).stream()
                        .anyMatch(person -> person.id() == personId);
    }

    /** @param ownerId who answers for it at the association, if anybody in particular; who left does not */
    Audience of(RemindedTask task, @Nullable Long ownerId) {
        List<Recipient> owner = staff.stream()
                .filter(one -> ownerId != null && one.personId() == ownerId)
                .toList();
        return Audience.of(
                        companies.computeIfAbsent(task.memberId(), directory::ofCompany),
                        owner.isEmpty() ? staff : owner,
                        task.assigneeId())
                .with(readersOf(task));
    }

    /** Who stands in for somebody of two companies may belong to one of them only, and must hear nothing of the other. */
    private Map<Long, List<Recipient>> readersOf(RemindedTask task) {
        if (standIns.isEmpty()) {
            return standIns;
        }
        Map<Long, List<Recipient>> readers = new HashMap<>();
        standIns.forEach((person, deputies) -> readers.put(
                person,
                deputies.stream()
                        .filter(deputy -> mayRead(task, deputy.personId()))
                        .toList()));
        return readers;
    }
}
