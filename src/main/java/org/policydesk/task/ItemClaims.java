package org.policydesk.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SystemUser;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.task.ItemEffect.Turn;
import org.policydesk.task.ItemEffect.Way;
import org.springframework.stereotype.Component;

/** Which members an item asks something of at a moment, and who comes out otherwise at another. */
@Component
class ItemClaims {
    private final ActionItems items;
    private final MemberDirectory members;
    private final MemberJudgement judgement;
    private final TaskStore store;

    ItemClaims(ActionItems items, MemberDirectory members, MemberJudgement judgement, TaskStore store) {
        this.items = items;
        this.members = members;
        this.judgement = judgement;
        this.store = store;
    }

    /**
     * How members came out at a moment.
     *
     * @param item as it was then
     * @param outcomes by the member's number; none where the item asked nothing of anybody
     * @param having members with an open task of it
     */
    record Claims(ActionItem item, Map<Long, Outcome> outcomes, Set<Long> having) {
        boolean wants(long member) {
            Outcome outcome = outcomes.get(member);
            return outcome != null && StartedTasks.wants(item, outcome);
        }
    }

    Claims of(long itemId) {
        return of(items.get(itemId), SystemUser.call(judgement::factsOfAll));
    }

    private Claims of(ActionItem item, Map<Long, MemberFacts> facts) {
        Set<Long> having =
                store.openOfItem(item.id()).stream().map(TaskRow::memberId).collect(Collectors.toSet());
        return new Claims(item, Matcher.isMatched(item) ? judgement.outcomes(item, facts) : Map.of(), having);
    }

    /** By name; none where the item asked nothing of anybody before. */
    List<Turn> turns(long itemId, Claims before) {
        if (before.outcomes().isEmpty()) {
            return List.of();
        }
        Map<Long, MemberFacts> facts = SystemUser.call(judgement::factsOfAll);
        Claims after = of(items.get(itemId), facts);
        List<Turn> turns = new ArrayList<>();
        for (MemberRef member : members.active()) {
            Outcome was = before.outcomes().get(member.id());
            Outcome is = after.outcomes().get(member.id());
            Way way = way(before.wants(member.id()), after.wants(member.id()));
            if (was != is || way != Way.OTHERWISE) {
                turns.add(turn(after.item(), member, was, is, way, before.having(), facts.get(member.id())));
            }
        }
        return turns;
    }

    private Turn turn(
            ActionItem item,
            MemberRef member,
            @Nullable Outcome was,
            @Nullable Outcome is,
            Way way,
            Set<Long> having,
            @Nullable MemberFacts facts) {
        return new Turn(
                member,
                was,
                is,
                way,
                having.contains(member.id()),
                is == null || facts == null ? null : judgement.of(item, facts));
    }

    private static Way way(boolean before, boolean after) {
        return before == after ? Way.OTHERWISE : after ? Way.GAINED : Way.LOST;
    }
}
