package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes everything, group by group of items: facts are read once for each group, and nobody waits longer than for one. An
 * item that cannot be recomputed does not keep the others from it.
 */
@Component
class NightlyMatching {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyMatching.class);
    private static final int GROUP = 20;

    private final PublishedItems published;
    private final Matcher matcher;
    private final MemberJudgement judgement;
    private final MatchingTurn turn;
    private final Dating dating;
    private final DriftCheck check;
    private final KeptVerdicts kept;
    private final MatchingLog log;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    NightlyMatching(
            PublishedItems published,
            Matcher matcher,
            MemberJudgement judgement,
            MatchingTurn turn,
            Dating dating,
            DriftCheck check,
            KeptVerdicts kept,
            MatchingLog log,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.published = published;
        this.matcher = matcher;
        this.judgement = judgement;
        this.turn = turn;
        this.dating = dating;
        this.check = check;
        this.kept = kept;
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Must run as the system, outside any transaction. */
    MatchingRun run() {
        // Before the first night is over, what was published before there were verdicts has none yet.
        boolean firstNight = !log.anyEnded();
        long run = log.begin(clock.today());
        NightTally tally = NightTally.NONE;
        List<Long> ids = published.published().stream().map(ActionItem::id).toList();
        for (int from = 0; from < ids.size(); from += GROUP) {
            tally = tally.plus(group(run, ids.subList(from, Math.min(ids.size(), from + GROUP)), firstNight));
        }
        MatchingRun done = log.end(run, tally);
        if (done.isClean()) {
            LOG.info("Nightly matching: {}", done);
        } else {
            LOG.error("Nightly matching found differences from what was stored, or could not finish: {}", done);
        }
        return done;
    }

    private NightTally group(long run, List<Long> ids, boolean firstNight) {
        try {
            return transaction.execute(status -> items(run, ids, firstNight));
        } catch (RuntimeException e) {
            if (ids.size() == 1) {
                LOG.error("Item {} could not be matched", ids.getFirst(), e);
                return NightTally.FAILED;
            }
            return ids.stream()
                    .map(one -> group(run, List.of(one), firstNight))
                    .reduce(NightTally.NONE, NightTally::plus);
        }
    }

    private NightTally items(long run, List<Long> ids, boolean firstNight) {
        turn.takeWithMembers();
        Map<Long, MemberFacts> facts = judgement.factsOfAll();
        Dating.Count today = dating.begin();
        Map<LocalDate, Dating.Count> earlier = new HashMap<>();
        NightTally tally = NightTally.NONE;
        // Read anew: one may have been withdrawn or amended since the run began.
        for (ActionItem item : published.all(ids)) {
            if (!Matcher.isMatched(item)) {
                continue;
            }
            Optional<LocalDate> before = kept.matchedOn(item.id());
            DriftCheck.Found found = before.isEmpty() && firstNight
                    ? DriftCheck.Found.NOTHING
                    : check.of(item, facts, earlier.computeIfAbsent(before.orElse(clock.today()), dating::on));
            log.drifts(run, item.id(), new ArrayList<>(found.differences()));
            MatchResult result = matcher.item(item, today, facts, MoveReason.ROUTINE);
            tally = tally.plus(new NightTally(
                    1,
                    facts.size(),
                    result.opened(),
                    found.turned(),
                    found.differences().size(),
                    0));
        }
        return tally;
    }
}
