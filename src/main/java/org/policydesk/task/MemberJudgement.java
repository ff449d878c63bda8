package org.policydesk.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.AsOf;
import org.policydesk.eligibility.Assessor;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.NearMisses;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.RecordedFacts;
import org.policydesk.eligibility.Verdict;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.ActionItem;
import org.springframework.stereotype.Component;

/** Judges members by an item's conditions as of today; needs staff's or the system's permission to read facts. */
@Component
class MemberJudgement {
    private static final Criterion EVERYBODY = new Criterion.All(List.of());

    private final Assessor assessor = new Assessor();
    private final MemberDirectory members;
    private final NearMisses nearMisses;
    private final BusinessClock clock;

    MemberJudgement(MemberDirectory members, NearMissSettings margin, BusinessClock clock) {
        this.nearMisses = margin.nearMisses();
        this.members = members;
        this.clock = clock;
    }

    /** The facts of every active member by number, for several judgements. */
    Map<Long, MemberFacts> factsOfAll() {
        return members.factsOfAll();
    }

    /** The member's facts by its number; none if it left the association. */
    Map<Long, MemberFacts> factsOfActive(long memberId) {
        return members.find(memberId).filter(MemberRef::active).isPresent()
                ? Map.of(memberId, members.factsOf(memberId))
                : Map.of();
    }

    /** Whether the member misses the conditions narrowly (差一点). */
    boolean isNear(ActionItem item, @Nullable MemberFacts facts) {
        return facts != null && !nearMisses.of(of(item, facts)).isEmpty();
    }

    /** How each member comes out today, without reasons. */
    Map<Long, Outcome> outcomes(ActionItem item, Map<Long, MemberFacts> facts) {
        return outcomes(item, facts, clock.today());
    }

    /** How each member comes out on that day, without reasons. */
    Map<Long, Outcome> outcomes(ActionItem item, Map<Long, MemberFacts> facts, LocalDate day) {
        Map<Long, Outcome> outcomes = new HashMap<>();
        facts.forEach((member, known) -> outcomes.put(member, outcome(item, known, day)));
        return outcomes;
    }

    /** How one comes out on that day. */
    Outcome outcome(ActionItem item, MemberFacts facts, LocalDate day) {
        Criterion criterion = item.criterion();
        return criterion == null ? Outcome.FIT : assessor.outcome(criterion, facts, asOf(item, day));
    }

    /** How one comes out today by a condition that belongs to no item yet. */
    Outcome outcome(@Nullable Criterion criterion, @Nullable Integer factYear, MemberFacts facts) {
        AsOf today = AsOf.on(clock.today());
        return criterion == null
                ? Outcome.FIT
                : assessor.outcome(criterion, facts, factYear == null ? today : new AsOf(today.date(), factYear));
    }

    Verdict of(ActionItem item, long memberId) {
        return of(item, members.factsOf(memberId));
    }

    Verdict of(ActionItem item, MemberFacts facts) {
        Criterion criterion = item.criterion();
        if (criterion == null) {
            return assessor.assess(EVERYBODY, RecordedFacts.NONE, AsOf.on(clock.today()));
        }
        return assessor.assess(criterion, facts, asOf(item, clock.today()));
    }

    Judged judged(ActionItem item, long memberId) {
        return judged(item, members.factsOf(memberId));
    }

    /** The verdict together with what it was found by. */
    Judged judged(ActionItem item, MemberFacts facts) {
        return new Judged(of(item, facts), facts);
    }

    private static AsOf asOf(ActionItem item, LocalDate day) {
        Integer year = item.factYear();
        return year == null ? AsOf.on(day) : new AsOf(day, year);
    }
}
