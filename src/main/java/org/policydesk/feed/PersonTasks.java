package org.policydesk.feed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.account.Absences;
import org.policydesk.account.Membership;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.StandIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.CalendarTask;
import org.policydesk.task.CalendarTasks;
import org.policydesk.task.Responsible;
import org.springframework.stereotype.Component;

/** Which tasks belong in a person's calendar: those that they answer for, themselves or as somebody's deputy today. */
@Component
class PersonTasks {
    /** Days for which what is past stays in the calendar. */
    private static final int KEPT_DAYS = 60;

    private final CalendarTasks tasks;
    private final PersonDirectory people;
    private final Absences absences;
    private final BusinessClock clock;

    PersonTasks(CalendarTasks tasks, PersonDirectory people, Absences absences, BusinessClock clock) {
        this.tasks = tasks;
        this.people = people;
        this.absences = absences;
        this.clock = clock;
    }

    /** By due date; must run as the system. */
    List<CalendarTask> of(long personId) {
        LocalDate from = clock.today().minusDays(KEPT_DAYS);
        if (people.staff().stream().anyMatch(person -> person.id() == personId)) {
            return tasks.throughTheAssociation(from);
        }
        List<Long> companies =
                people.placesOf(personId).stream().map(Membership::companyId).toList();
        Set<Long> answering = new HashSet<>(Set.of(personId));
        absences.on(clock.today()).values().stream()
                .flatMap(List::stream)
                .filter(absence -> absence.deputyId() == personId)
                .map(StandIn::personId)
                .forEach(answering::add);
        Map<Long, List<PersonRef>> colleagues = new HashMap<>();
        return tasks.ofMembers(companies, from).stream()
                .filter(task ->
                        Responsible.of(
                                        colleagues.computeIfAbsent(task.memberId(), people::ofCompany),
                                        task.assigneeId())
                                .stream()
                                .anyMatch(person -> answering.contains(person.id())))
                .collect(Collectors.toList());
    }
}
