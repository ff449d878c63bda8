package org.policydesk.succession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policydesk.account.ForStaff;
import org.policydesk.account.People;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.PersonRef;
import org.policydesk.account.StandIns;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.succession.InvalidSuccessionException.Why;
import org.policydesk.task.OpenWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches people off, once somebody said where their open tasks go. */
@Service
@ForStaff
@Transactional
public class Departures {
    /** In place of a successor: nobody; the company's managers see that nobody sees to the tasks. */
    public static final long NOBODY = 0;

    private final OpenWork work;
    private final People people;
    private final PersonDirectory directory;
    private final MemberDirectory members;
    private final StandIns standIns;
    private final SuccessionRows rows;
    private final SuccessionDesk desk;

    Departures(
            OpenWork work,
            People people,
            PersonDirectory directory,
            MemberDirectory members,
            StandIns standIns,
            SuccessionRows rows,
            SuccessionDesk desk) {
        this.work = work;
        this.people = people;
        this.directory = directory;
        this.members = members;
        this.standIns = standIns;
        this.rows = rows;
        this.desk = desk;
    }

    /**
     * What somebody leaves behind in a company.
     *
     * @param tasks how many open tasks
     * @param colleagues who could see to them
     */
    public record Left(long companyId, String companyName, int tasks, List<PersonRef> colleagues) {
        public Left {
            colleagues = List.copyOf(colleagues);
        }
    }

    /** The open tasks that the person sees to, by company; empty if there are none. */
    @Transactional(readOnly = true)
    public List<Left> leftBy(long personId) {
        return work.of(personId).entrySet().stream()
                .map(one -> new Left(
                        one.getKey(),
                        members.find(one.getKey()).map(MemberRef::name).orElse(""),
                        one.getValue(),
                        directory.ofCompany(one.getKey()).stream()
                                .filter(person -> person.id() != personId)
                                .toList()))
                .toList();
    }

    /**
     * Switches the person off: sessions, calendar address and links in mails end, their open tasks go where it was said,
     * and proposals that wait in which they go or take over are declined, since nobody could carry them out.
     *
     * @param successors whom the tasks of each company go to, or {@link #NOBODY}
     * @return how many tasks went to somebody
     * @throws InvalidSuccessionException if there are open tasks in a company for which nothing was said, or such a proposal is
     *     decided just now
     * @throws org.policydesk.account.InvalidPersonException if somebody would switch themselves off
     */
    public int deactivate(long personId, Map<Long, Long> successors) {
        // First, as whoever confirms one has it before the person.
        rows.waitingWith(personId).forEach(proposal -> desk.decline(proposal, Succession.GONE));
        int moved = 0;
        for (long company : work.of(personId).keySet()) {
            long next = Optional.ofNullable(successors.get(company))
                    .orElseThrow(() -> new InvalidSuccessionException(Why.OPEN_TASKS));
            moved += next == NOBODY ? 0 : work.handOver(company, personId, next);
        }
        standIns.endAll(personId);
        people.setActive(personId, false);
        return moved;
    }
}
