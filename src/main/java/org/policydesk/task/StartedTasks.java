package org.policydesk.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.springframework.stereotype.Component;

/**
 * The tasks that standing duties make of recorded events and of titles that lapse: one for each member, item and event. A period
 * that is over already makes no task, except for an event that was recorded just now, which somebody has still to act on.
 */
@Component
class StartedTasks {
    /** A title's renewal stands on no board for years. */
    private static final int RENEWAL_MONTHS_AHEAD = 12;

    private final NewTasks newTasks;
    private final MemberJudgement judgement;
    private final KeptVerdicts kept;
    private final BusinessClock clock;

    StartedTasks(NewTasks newTasks, MemberJudgement judgement, KeptVerdicts kept, BusinessClock clock) {
        this.newTasks = newTasks;
        this.judgement = judgement;
        this.kept = kept;
        this.clock = clock;
    }

    /** Whether the item is a standing duty that is open to members. */
    static boolean isDuty(ActionItem item) {
        return item.state() == ItemState.PUBLISHED && item.nature() == Nature.STANDING_DUTY;
    }

    /** What the duty asks of members by what is recorded of them. */
    MatchResult open(
            ActionItem item, ItemPlan plan, Dating.Count count, Map<Long, Judged> members, List<TaskRow> present) {
        Set<String> having = present.stream()
                .map(task -> task.memberId() + " " + task.occurrenceKey())
                .collect(Collectors.toSet());
        int opened = 0;
        for (Map.Entry<Long, Judged> member : members.entrySet()) {
            for (Start start : count.starts(member.getKey())) {
                boolean wanted = start.starts(item)
                        && wants(item, member.getValue().verdict())
                        && !having.contains(member.getKey() + " " + start.key());
                PlannedTask planned = wanted ? plan.of(start.key(), member.getKey()) : null;
                if (planned != null && isTimely(start, planned) && isAskedFor(item, start, planned)) {
                    opened += newTasks.open(item, planned, Map.of(member.getKey(), member.getValue()), null);
                }
            }
        }
        return new MatchResult(opened, 0, 0, 0);
    }

    /** What the duty asks of the member by something recorded just now, also if its period is over already. */
    void openNow(ActionItem item, ItemPlan plan, Start start, MemberFacts facts) {
        Judged judged = judgement.judged(item, facts);
        kept.keep(item.id(), Map.of(start.memberId(), judged.outcome()));
        PlannedTask planned = plan.of(start.key(), start.memberId());
        if (planned != null && wants(item, judged.verdict()) && isAskedFor(item, start, planned)) {
            newTasks.open(item, planned, Map.of(start.memberId(), judged), null);
        }
    }

    /** What happens after the policy was repealed begins nothing any more; a title's renewal counts by when it is due. */
    private static boolean isAskedFor(ActionItem item, Start start, PlannedTask planned) {
        LocalDate day = start.title() == null ? start.anchor().at().toLocalDate() : planned.ruleDue();
        return day == null || item.end().asksFor(day);
    }

    static boolean wants(ActionItem item, Verdict verdict) {
        return wants(item, verdict.outcome());
    }

    static boolean wants(ActionItem item, Outcome outcome) {
        return switch (outcome) {
            case FIT, TO_CONFIRM -> true;
            case UNDETERMINED -> item.includeUndetermined();
            case UNFIT -> false;
        };
    }

    private boolean isTimely(Start start, PlannedTask planned) {
        LocalDate due = planned.due();
        LocalDate today = clock.today();
        return due != null
                && !due.isBefore(today)
                && (start.title() == null || !due.isAfter(today.plusMonths(RENEWAL_MONTHS_AHEAD)));
    }
}
