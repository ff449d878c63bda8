package org.policydesk.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policydesk.account.SystemUser;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.PublishedItems;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.stereotype.Component;

/** Gives members a task that the rules have not given them, on staff's word. */
@Component
class DirectAssignment {
    private final PublishedItems items;
    private final NewTasks newTasks;
    private final MemberJudgement judgement;
    private final KeptVerdicts kept;
    private final MatchingTurn turn;
    private final Dating dating;

    DirectAssignment(
            PublishedItems items,
            NewTasks newTasks,
            MemberJudgement judgement,
            KeptVerdicts kept,
            MatchingTurn turn,
            Dating dating) {
        this.items = items;
        this.newTasks = newTasks;
        this.judgement = judgement;
        this.kept = kept;
        this.turn = turn;
        this.dating = dating;
    }

    int assign(long itemId, Collection<Long> memberIds, String reason) {
        // Read only afterwards: the item may be withdrawn and facts may change meanwhile.
        SystemUser.run(turn::takeWithMembers);
        ActionItem item = items.find(itemId)
                .filter(one -> one.state() == ItemState.PUBLISHED)
                .orElseThrow(() -> new TaskRefusedException(Why.ITEM_NOT_PUBLISHED));
        ItemPlan plan = dating.of(item);
        Optional<String> next = next(item, plan);
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        Map<PlannedTask, Map<Long, Judged>> alike = new LinkedHashMap<>();
        Map<Long, Outcome> outcomes = new LinkedHashMap<>();
        for (Long member : memberIds) {
            MemberFacts known = facts.get(member);
            if (known != null) {
                Judged judged = judgement.judged(item, known);
                outcomes.put(member, judged.outcome());
                PlannedTask planned = next.map(key -> plan.of(key, member)).orElseGet(PlannedTask::undated);
                alike.computeIfAbsent(planned, dates -> new LinkedHashMap<>()).put(member, judged);
            }
        }
        if (Matcher.isMatched(item)) {
            kept.keep(item.id(), outcomes);
        }
        return alike.entrySet().stream()
                .mapToInt(one -> newTasks.open(item, one.getKey(), one.getValue(), reason))
                .sum();
    }

    /** A date that is over cannot be met any more; an item that names none can still be asked for. */
    private static Optional<String> next(ActionItem item, ItemPlan plan) {
        Optional<String> next = plan.next();
        if (next.isPresent()) {
            return next;
        }
        boolean undated =
                switch (item.rule()) {
                    case DeadlineRule.Open open -> true;
                    case DeadlineRule.LeftOpen leftOpen -> true;
                    case DeadlineRule.Limit limit -> true;
                    case DeadlineRule.Relative relative -> true;
                    case DeadlineRule.Validity validity -> true;
                    case DeadlineRule.Window window -> window.end() == null;
                    case DeadlineRule.Periodic periodic -> true;
                    case DeadlineRule.Fixed fixed -> false;
                    case DeadlineRule.Annual annual -> false;
                    case DeadlineRule.Weekly weekly -> false;
                };
        if (!undated) {
            throw new TaskRefusedException(Why.ITEM_EXPIRED);
        }
        return Optional.empty();
    }
}
