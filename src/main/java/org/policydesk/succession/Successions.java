package org.policydesk.succession;

import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForCompanyManager;
import org.policydesk.account.Membership;
import org.policydesk.account.NewPerson;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.audit.Journal;
import org.policydesk.succession.InvalidSuccessionException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company's manager says about who takes over in the company that they work for; of no other one do they see or propose anything. */
@Service
@ForCompanyManager
@Transactional
public class Successions {
    /** The longest word beside a proposal, and the longest reason of a refusal, in characters. */
    public static final int LONGEST = 500;

    private static final int SHOWN = 50;

    private final SuccessionRows rows;
    private final PersonDirectory directory;
    private final CurrentUser currentUser;
    private final Journal journal;

    Successions(SuccessionRows rows, PersonDirectory directory, CurrentUser currentUser, Journal journal) {
        this.rows = rows;
        this.directory = directory;
        this.currentUser = currentUser;
        this.journal = journal;
    }

    /** The company's active people. */
    @Transactional(readOnly = true)
    public List<PersonRef> people() {
        return directory.ofCompany(currentUser.requireCompany());
    }

    /** The company's latest proposals, the latest first. */
    @Transactional(readOnly = true)
    public List<Succession> mine() {
        return rows.ofCompany(currentUser.requireCompany(), SHOWN).stream()
                .map(Succession::forCompany)
                .toList();
    }

    /**
     * Proposes who takes over; nothing changes before the association agrees.
     *
     * @param personId who leaves or does something else
     * @param leaves whether they leave the company
     * @param word what the association should know, cut to {@link #LONGEST}; may be empty
     * @return the proposal's number
     * @throws InvalidSuccessionException if one of them is not of the company, or a proposal waits already
     * @throws org.policydesk.account.InvalidPersonException if the newcomer's particulars cannot be
     */
    public long propose(long personId, Successor successor, boolean leaves, String word) {
        long company = currentUser.requireCompany();
        List<PersonRef> people = directory.ofCompany(company);
        if (people.stream().noneMatch(person -> person.id() == personId)) {
            throw new InvalidSuccessionException(Why.NOT_OF_COMPANY);
        }
        Successor checked = checked(successor, company, people);
        if (checked instanceof Successor.Colleague(long next) && next == personId) {
            throw new InvalidSuccessionException(Why.SELF);
        }
        rows.lock(personId);
        if (rows.isWaiting(company, personId)) {
            throw new InvalidSuccessionException(Why.PROPOSED_ALREADY);
        }
        String kept = word.strip();
        long id = rows.add(
                company,
                personId,
                leaves,
                checked,
                kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST),
                currentUser.personIdOrNull());
        journal.record(currentUser.personIdOrNull(), "succession", id, "proposed", null, String.valueOf(personId));
        return id;
    }

    /**
     * Takes a proposal back that waits.
     *
     * @throws InvalidSuccessionException if the company has none of that number, or it was decided
     */
    public void withdraw(long successionId) {
        boolean own = rows.find(successionId)
                .filter(known -> known.companyId() == currentUser.requireCompany())
                .isPresent();
        if (!own || !rows.decide(successionId, Succession.State.WITHDRAWN, "", currentUser.personIdOrNull())) {
            throw new InvalidSuccessionException(Why.NOT_WAITING);
        }
        journal.record(currentUser.personIdOrNull(), "succession", successionId, "withdrawn", null, null);
    }

    /** Whoever is called new and has a colleague's address is that colleague. */
    private static Successor checked(Successor successor, long company, List<PersonRef> people) {
        return switch (successor) {
            case Successor.Colleague colleague -> {
                if (people.stream().noneMatch(person -> person.id() == colleague.personId())) {
                    throw new InvalidSuccessionException(Why.NO_COLLEAGUE);
                }
                yield colleague;
            }
            case Successor.Newcomer fresh -> {
                NewPerson person = new NewPerson(
                                fresh.name(),
                                fresh.email(),
                                fresh.mobile(),
                                null,
                                new Membership(company, fresh.role()))
                        .checked();
                yield people.stream()
                        .filter(one -> one.email().equals(person.email()))
                        .<Successor>map(one -> new Successor.Colleague(one.id()))
                        .findFirst()
                        .orElseGet(() ->
                                new Successor.Newcomer(person.name(), person.email(), person.mobile(), fresh.role()));
            }
        };
    }
}
