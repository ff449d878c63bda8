package org.policydesk.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.policydesk.account.InvalidStandInException.Why;
import org.policydesk.audit.Journal;
import org.policydesk.clock.BusinessClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deputies (代办) during absence: for each person and day one at most, who is there on that day and so stands in at nobody's absence
 * twice removed. Everybody names their own, a company's managers those of its people, association staff those of everybody.
 */
@Service
@Transactional
@ForSignedIn
public class StandIns {
    private static final int LONGEST_DAYS = 366;

    private final StandInRows rows;
    private final StandInReach reach;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    StandIns(
            StandInRows rows,
            StandInReach reach,
            CurrentUser currentUser,
            BusinessClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.reach = reach;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * The person's absences from today on, by their first day.
     *
     * @throws AccessDeniedException unless asked by staff, the person or a colleague
     */
    @Transactional(readOnly = true)
    public List<StandIn> of(long personId) {
        reach.requireSees(personId);
        return fromToday(rows.ofPeople(List.of(personId)).stream());
    }

    /** The absences from today on at which the acting person stands in. */
    @Transactional(readOnly = true)
    public List<StandIn> mineToCover() {
        return fromToday(rows.byDeputy(currentUser.require().personId()).stream());
    }

    /**
     * Who may stand in for the person: active colleagues.
     *
     * @throws AccessDeniedException unless the acting person may name the deputy
     */
    @Transactional(readOnly = true)
    public List<PersonRef> candidates(long personId) {
        reach.requireDecides(personId);
        return reach.colleagues(personId);
    }

    /** Whose deputies the acting person may name: themselves first, then for a manager the company's other people. */
    @Transactional(readOnly = true)
    public List<PersonRef> people() {
        return reach.people();
    }

    /**
     * Names the deputy.
     *
     * @param from the first day of the absence; may lie behind
     * @param to its last day, today or later
     * @throws InvalidStandInException if days or people don't fit, or an absence stands in the way
     * @throws AccessDeniedException unless the acting person may name it
     */
    public StandIn name(long personId, long deputyId, LocalDate from, LocalDate to) {
        reach.requireDecides(personId);
        check(personId, deputyId, from, to);
        rows.lock(personId, deputyId);
        refuseIfMet(Why.OVERLAPS, rows.ofPeople(List.of(personId)), from, to);
        rows.ofPeople(List.of(deputyId)).stream()
                .filter(away -> away.meets(from, to))
                .findFirst()
                .ifPresent(away -> {
                    throw new InvalidStandInException(
                            away.deputyId() == personId ? Why.CIRCULAR : Why.DEPUTY_AWAY, away);
                });
        refuseIfMet(Why.STANDS_IN, rows.byDeputy(personId), from, to);
        long id = rows.add(personId, deputyId, from, to, currentUser.personIdOrNull());
        StandIn named = rows.find(id).orElseThrow();
        journal.record(
                currentUser.personIdOrNull(),
                "person",
                personId,
                "standInNamed",
                null,
                named.deputyName() + " " + from + " – " + to);
        events.publishEvent(new AccountEvent.StandInNamed(named));
        return named;
    }

    /**
     * Ends the absence: one to come is taken back, one that runs ends with yesterday.
     *
     * @throws StandInNotFoundException if there is none of that number within reach
     */
    public void end(long standInId) {
        StandIn known = rows.find(standInId).orElseThrow(() -> new StandInNotFoundException(standInId));
        // One that is over stays as it was: what was done in its time is read by it.
        if (!reach.decides(known.personId()) || known.to().isBefore(clock.today())) {
            throw new StandInNotFoundException(standInId);
        }
        ended(known);
    }

    /** Ends every absence of the person from today on, and every one at which they stand in. */
    @ForStaff
    public void endAll(long personId) {
        fromToday(Stream.concat(rows.ofPeople(List.of(personId)).stream(), rows.byDeputy(personId).stream()))
                .forEach(this::ended);
    }

    /**
     * Ends, from today on, what somebody's leaving of the company takes the ground from: their absences whose deputy they share no
     * other company with, and those of the company's people at which they stand in, since deputies are told of all the tasks.
     */
    @ForStaff
    public void endWithin(long personId, long companyId) {
        List<Long> others = reach.companiesOf(personId).stream()
                .filter(company -> company != companyId)
                .toList();
        Stream<StandIn> own = rows.ofPeople(List.of(personId)).stream()
                .filter(absence -> Collections.disjoint(others, reach.companiesOf(absence.deputyId())));
        Stream<StandIn> covered = rows.byDeputy(personId).stream()
                .filter(absence -> reach.companiesOf(absence.personId()).contains(companyId));
        fromToday(Stream.concat(own, covered)).forEach(this::ended);
    }

    private void ended(StandIn known) {
        rows.end(known.id(), clock.today().minusDays(1), currentUser.personIdOrNull());
        journal.record(
                currentUser.personIdOrNull(), "person", known.personId(), "standInEnded", known.deputyName(), null);
        events.publishEvent(new AccountEvent.StandInEnded(known));
    }

    private void check(long personId, long deputyId, LocalDate from, LocalDate to) {
        if (personId == deputyId) {
            throw new InvalidStandInException(Why.SELF);
        }
        if (to.isBefore(from)) {
            throw new InvalidStandInException(Why.DAYS_REVERSED);
        }
        if (to.isBefore(clock.today())) {
            throw new InvalidStandInException(Why.PAST);
        }
        if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
            throw new InvalidStandInException(Why.TOO_LONG);
        }
        if (reach.colleagues(personId).stream().noneMatch(colleague -> colleague.id() == deputyId)) {
            throw new InvalidStandInException(Why.NO_COLLEAGUE);
        }
    }

    private static void refuseIfMet(Why why, List<StandIn> absences, LocalDate from, LocalDate to) {
        absences.stream().filter(absence -> absence.meets(from, to)).findFirst().ifPresent(absence -> {
            throw new InvalidStandInException(why, absence);
        });
    }

    private List<StandIn> fromToday(Stream<StandIn> absences) {
        LocalDate today = clock.today();
        return absences.filter(absence -> !absence.to().isBefore(today)).toList();
    }
}
