package org.policydesk.task;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Verdict;
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
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    DirectAssignment(
            PublishedItems items,
            NewTasks newTasks,
            MemberJudgement judgement,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.items = items;
        this.newTasks = newTasks;
        this.judgement = judgement;
        this.calendars = calendars;
        this.clock = clock;
    }

    int assign(long itemId, Collection<Long> memberIds, String reason) {
        ActionItem item = items.find(itemId)
                .filter(one -> one.state() == ItemState.PUBLISHED)
                .orElseThrow(() -> new TaskRefusedException(Why.ITEM_NOT_PUBLISHED));
        PlannedTask planned = planned(item);
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        Map<Long, Verdict> verdicts = new LinkedHashMap<>();
        for (Long member : memberIds) {
            MemberFacts known = facts.get(member);
            if (known != null) {
                verdicts.put(member, judgement.of(item, known));
            }
        }
        return newTasks.open(item, planned, verdicts, reason);
    }

    /** A date that is over cannot be met any more; an item that names none can still be asked for. */
    private PlannedTask planned(ActionItem item) {
        List<PlannedTask> next = PlannedTask.next(item, clock.today(), calendars);
        if (!next.isEmpty()) {
            return next.getFirst();
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
                };
        if (!undated) {
            throw new TaskRefusedException(Why.ITEM_EXPIRED);
        }
        return PlannedTask.undated();
    }
}
