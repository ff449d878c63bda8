package org.policydesk.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.account.ForSystem;
import org.policydesk.account.SystemUser;
import org.policydesk.deadline.Occurrences;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.MemberRef;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ActionItems;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Matches items with members (匹配): shows beforehand who would get a task, and matches again on demand and day by day. */
@Service
@Transactional
public class Matching {
    private static final List<Outcome> BEST_FIRST =
            List.of(Outcome.FIT, Outcome.TO_CONFIRM, Outcome.UNDETERMINED, Outcome.UNFIT);

    private final ActionItems items;
    private final PublishedItems published;
    private final MemberDirectory members;
    private final Matcher matcher;
    private final MemberJudgement judgement;
    private final TaskStore store;
    private final Dating dating;
    private final NightlyMatching nightly;
    private final MatchingTurn turn;

    Matching(
            ActionItems items,
            PublishedItems published,
            MemberDirectory members,
            Matcher matcher,
            MemberJudgement judgement,
            TaskStore store,
            Dating dating,
            NightlyMatching nightly,
            MatchingTurn turn) {
        this.items = items;
        this.published = published;
        this.members = members;
        this.matcher = matcher;
        this.judgement = judgement;
        this.store = store;
        this.dating = dating;
        this.nightly = nightly;
        this.turn = turn;
    }

    /**
     * How every active member meets the item's conditions today, without reasons, published or not; nothing is written.
     *
     * @throws org.policydesk.policy.ItemNotFoundException if there is no such item
     */
    @ForStaff
    @Transactional(readOnly = true)
    public MatchPreview preview(long itemId) {
        ActionItem item = items.get(itemId);
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        ItemPlan plan = dating.of(item);
        String next = plan.next().orElse(Occurrences.ONCE);
        Set<Long> having = store.ofItem(itemId).stream()
                .filter(task -> task.occurrenceKey().equals(next))
                .map(TaskRow::memberId)
                .collect(Collectors.toSet());
        Map<Long, Outcome> outcomes = judgement.outcomes(item, facts);
        List<MemberVerdict> verdicts = new ArrayList<>();
        for (MemberRef member : members.active()) {
            Outcome outcome = outcomes.get(member.id());
            if (outcome != null) {
                boolean near = outcome == Outcome.UNFIT && judgement.isNear(item, facts.get(member.id()));
                verdicts.add(verdict(member, outcome, near, plan.of(next, member.id()), having.contains(member.id())));
            }
        }
        return new MatchPreview(verdicts);
    }

    /**
     * Why the member meets the item's conditions today or does not, published or not.
     *
     * @throws org.policydesk.policy.ItemNotFoundException if there is no such item
     * @throws org.policydesk.member.MemberNotFoundException if there is no such member
     */
    @ForStaff
    @Transactional(readOnly = true)
    public Verdict verdict(long itemId, long memberId) {
        return judgement.of(items.get(itemId), memberId);
    }

    /** The same for every active member, by number; for lists that show all reasons at once. */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<Long, Verdict> verdicts(long itemId) {
        ActionItem item = items.get(itemId);
        Map<Long, Verdict> verdicts = new HashMap<>();
        judgement.factsOfAll().forEach((member, facts) -> verdicts.put(member, judgement.of(item, facts)));
        return verdicts;
    }

    /**
     * How many active members meet a condition today, by outcome; nothing is written.
     *
     * @param criterion null: asks nothing of anybody
     * @param factYear the year of figures whose condition names none; null: the last one closed
     */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<Outcome, Integer> count(@Nullable Criterion criterion, @Nullable Integer factYear) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        judgement
                .factsOfAll()
                .values()
                .forEach(facts -> counts.merge(judgement.outcome(criterion, factYear, facts), 1, Integer::sum));
        return counts;
    }

    /**
     * How each active member meets a condition today, those that fit best first, then by name; nothing is written.
     *
     * @param criterion null: asks nothing of anybody
     * @param factYear as in {@link #count}
     */
    @ForStaff
    @Transactional(readOnly = true)
    public List<MemberVerdict> who(@Nullable Criterion criterion, @Nullable Integer factYear) {
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        return members.active().stream()
                .flatMap(member -> Stream.ofNullable(facts.get(member.id()))
                        .map(known ->
                                verdict(member, judgement.outcome(criterion, factYear, known), false, null, false)))
                .sorted(Comparator.comparing(MemberVerdict::outcome, Comparator.comparing(BEST_FIRST::indexOf)))
                .toList();
    }

    /** Matches the item with every active member once more; nothing happens for an item that is not published. */
    @ForStaff
    public MatchResult matchAgain(long itemId) {
        // Read only afterwards: the item may be amended meanwhile.
        SystemUser.run(turn::takeWithMembers);
        return published
                .find(itemId)
                .map(item -> matcher.item(item, MoveReason.ROUTINE))
                .orElse(MatchResult.NONE);
    }

    /**
     * The nightly run: recomputes every verdict and reports what differs from what is stored, opens the next occurrence of
     * periodic items and notices what the turn of the day changed. Item groups commit one by one.
     */
    @ForSystem
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MatchingRun matchAll() {
        return nightly.run();
    }

    private static MemberVerdict verdict(
            MemberRef member, Outcome outcome, boolean near, @Nullable PlannedTask planned, boolean hasTask) {
        PlannedTask next = planned == null ? PlannedTask.undated() : planned;
        return new MemberVerdict(member, outcome, near, next.due(), next.startBy(), next.source(), hasTask);
    }
}
