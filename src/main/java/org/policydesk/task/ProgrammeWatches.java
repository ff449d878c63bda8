package org.policydesk.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForCompany;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SystemUser;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.member.MemberDirectory;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.PublishedProgrammes;
import org.policydesk.policy.programme.Round;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the next round of a programme may concern, by the conditions of its last one and the figures of the last closed year. It is
 * computed when it is asked for; no task and no reminder ever comes of it.
 */
@Service
@Transactional(readOnly = true)
public class ProgrammeWatches {
    private final PublishedProgrammes published;
    private final Programmes programmes;
    private final MemberDirectory members;
    private final MemberJudgement judgement;
    private final CurrentUser currentUser;

    ProgrammeWatches(
            PublishedProgrammes published,
            Programmes programmes,
            MemberDirectory members,
            MemberJudgement judgement,
            CurrentUser currentUser) {
        this.published = published;
        this.programmes = programmes;
        this.members = members;
        this.judgement = judgement;
        this.currentUser = currentUser;
    }

    /** 观察: the programmes that the company should watch for, by name; of rounds that were published only. */
    @ForCompany
    public List<ProgrammeWatch> mine() {
        long company = currentUser.requireCompany();
        List<ProgrammeDetail> expected = published.expected();
        // The reader may see their own company's facts, but not the directory of members.
        MemberFacts facts =
                SystemUser.call(() -> judgement.factsOfActive(company)).get(company);
        return facts == null
                ? List.of()
                : expected.stream().flatMap(one -> watch(one, facts)).toList();
    }

    /** How every active member meets the conditions of the programme's last round today; nobody where it told none. */
    @ForStaff
    public MatchPreview preview(long programmeId) {
        Optional<ActionItem> last = programmes.find(programmeId).flatMap(ProgrammeWatches::lastItem);
        if (last.isEmpty()) {
            return new MatchPreview(List.of());
        }
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        return new MatchPreview(members.active().stream()
                .flatMap(member -> Optional.ofNullable(facts.get(member.id())).stream()
                        .map(known -> new MemberVerdict(
                                member, outcome(last.get(), known), false, null, null, DateSource.NOTICE, false)))
                .toList());
    }

    private Stream<ProgrammeWatch> watch(ProgrammeDetail programme, MemberFacts facts) {
        return lastItem(programme).stream()
                .map(item -> new ProgrammeWatch(programme, item, outcome(item, facts)))
                .filter(watch -> StartedTasks.wants(watch.last(), watch.outcome()));
    }

    private Outcome outcome(ActionItem item, MemberFacts facts) {
        return judgement.outcome(item.criterion(), null, facts);
    }

    private static Optional<ActionItem> lastItem(ProgrammeDetail programme) {
        return programme.lastDated().flatMap(Round::main);
    }
}
