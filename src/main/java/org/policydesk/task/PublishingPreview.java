package org.policydesk.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.policydesk.account.ForStaff;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says beforehand who would get the tasks of many items; what they have in common is read once. Nothing is written. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class PublishingPreview {
    private final MemberJudgement judgement;
    private final Dating dating;
    private final BusinessClock clock;

    PublishingPreview(MemberJudgement judgement, Dating dating, BusinessClock clock) {
        this.judgement = judgement;
        this.dating = dating;
        this.clock = clock;
    }

    /** The figures of each item by its number, as of today. */
    public Map<Long, MatchCounts> of(Collection<ActionItem> items) {
        Map<Long, MatchCounts> counts = new HashMap<>();
        if (!items.isEmpty()) {
            Map<Long, MemberFacts> facts = judgement.factsOfAll();
            Dating.Count dates = dating.begin();
            items.forEach(item -> counts.put(item.id(), counts(item, facts, dates)));
        }
        return counts;
    }

    private MatchCounts counts(ActionItem item, Map<Long, MemberFacts> facts, Dating.Count dates) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<Long> owners = new HashSet<>();
        ItemPlan plan = dates.of(item);
        String next = item.nature() == Nature.TASK ? plan.next().orElse(null) : null;
        judgement.outcomes(item, facts).forEach((member, outcome) -> {
            outcomes.merge(outcome, 1, Integer::sum);
            PlannedTask planned = next != null && StartedTasks.wants(item, outcome) ? plan.of(next, member) : null;
            if (planned != null && !planned.isLocallyPast(clock.today())) {
                owners.add(member);
            }
        });
        return new MatchCounts(outcomes, owners);
    }
}
