package org.policydesk.succession;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.Invitations;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.StandIns;
import org.policydesk.audit.Journal;
import org.policydesk.succession.InvalidSuccessionException.Why;
import org.policydesk.succession.Succession.State;
import org.policydesk.task.OpenWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what companies propose about who takes over. */
@Service
@ForStaff
@Transactional
public class SuccessionDesk {
    private final SuccessionRows rows;
    private final Invitations invitations;
    private final People people;
    private final PersonDirectory directory;
    private final StandIns standIns;
    private final OpenWork work;
    private final CurrentUser currentUser;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SuccessionDesk(
            SuccessionRows rows,
            Invitations invitations,
            People people,
            PersonDirectory directory,
            StandIns standIns,
            OpenWork work,
            CurrentUser currentUser,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.invitations = invitations;
        this.people = people;
        this.directory = directory;
        this.standIns = standIns;
        this.work = work;
        this.currentUser = currentUser;
        this.journal = journal;
        this.events = events;
    }

    /** The proposals that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<Succession> waiting() {
        return rows.waiting();
    }

    /** How many wait. */
    @Transactional(readOnly = true)
    public int count() {
        return rows.countWaiting();
    }

    /**
     * Carries the proposal out, all of it or nothing: the successor has an account or an invitation, the open tasks are theirs, and the
     * leaver goes if they are to. With whoever goes end the stand-ins within the company; nothing changes for other companies.
     *
     * @return how many tasks moved
     * @throws InvalidSuccessionException if it waits no more, one of the two is gone meanwhile, or whoever would be switched off works
     *     for other companies too
     * @throws org.policydesk.account.InvalidPersonException if the newcomer cannot be invited
     * @throws org.policydesk.task.StaleTaskException if somebody changes one of the tasks meanwhile
     */
    public int confirm(long successionId, Ending ending) {
        Succession proposal = decided(successionId, State.CONFIRMED, "");
        rows.lock(proposal.leaverId());
        long company = proposal.companyId();
        if (!belongs(company, proposal.leaverId())) {
            throw new InvalidSuccessionException(Why.NOT_OF_COMPANY);
        }
        if (ending == Ending.DEACTIVATE) {
            requireNowhereElse(proposal);
        }
        long successor = successor(proposal);
        int moved = work.handOver(company, proposal.leaverId(), successor);
        switch (ending) {
            case DEACTIVATE -> {
                standIns.endAll(proposal.leaverId());
                people.setActive(proposal.leaverId(), false);
            }
            case LEAVE -> {
                standIns.endWithin(proposal.leaverId(), company);
                people.leave(proposal.leaverId(), company);
            }
            case STAY -> {}
        }
        rows.moved(successionId, successor, moved);
        journal.record(
                currentUser.personIdOrNull(),
                "succession",
                successionId,
                "confirmed",
                String.valueOf(proposal.leaverId()),
                successor + " " + ending + " " + moved);
        events.publishEvent(new SuccessionEvent.Decided(successionId));
        return moved;
    }

    /**
     * Declines the proposal; the company reads why.
     *
     * @param reason cut to {@link Successions#LONGEST}
     * @throws InvalidSuccessionException if it waits no more, or the reason is missing
     */
    public void decline(long successionId, String reason) {
        String kept = reason.strip();
        if (kept.isEmpty()) {
            throw new InvalidSuccessionException(Why.REASON_MISSING);
        }
        kept = kept.length() <= Successions.LONGEST ? kept : kept.substring(0, Successions.LONGEST);
        decided(successionId, State.DECLINED, kept);
        journal.record(currentUser.personIdOrNull(), "succession", successionId, "declined", null, kept);
        events.publishEvent(new SuccessionEvent.Decided(successionId));
    }

    private Succession decided(long id, State state, String reason) {
        if (!rows.decide(id, state, reason, currentUser.personIdOrNull())) {
            throw new InvalidSuccessionException(Why.NOT_WAITING);
        }
        return rows.find(id).orElseThrow();
    }

    private void requireNowhereElse(Succession proposal) {
        int elsewhere = (int) directory.placesOf(proposal.leaverId()).stream()
                .filter(place -> place.companyId() != proposal.companyId())
                .count();
        if (elsewhere > 0) {
            throw new InvalidSuccessionException(Why.WORKS_ELSEWHERE, elsewhere);
        }
    }

    private long successor(Succession proposal) {
        Long colleague = proposal.successorId();
        if (colleague == null) {
            return newcomer(proposal);
        }
        if (!belongs(proposal.companyId(), colleague)) {
            throw new InvalidSuccessionException(Why.NO_COLLEAGUE);
        }
        return colleague;
    }

    /** Somebody who has an account by now keeps it and gets the place. */
    private long newcomer(Succession proposal) {
        NewPerson person = new NewPerson(
                proposal.successorName(),
                proposal.successorEmail(),
                proposal.successorMobile(),
                null,
                new Membership(proposal.companyId(), Objects.requireNonNull(proposal.newRole())));
        PersonDirectory.Known known =
                directory.byAddress(Set.of(person.email())).get(person.email());
        if (known != null && (known.ofAssociation() || !known.active())) {
            throw new InvalidSuccessionException(Why.ADDRESS_OF_OTHERS);
        }
        invitations.inviteAll(List.of(person));
        return directory.ofCompany(proposal.companyId()).stream()
                .filter(one -> one.email().equals(person.email()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean belongs(long company, long person) {
        return directory.ofCompany(company).stream().anyMatch(one -> one.id() == person);
    }
}
