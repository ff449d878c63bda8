package org.policydesk.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForCompany;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.eligibility.MemberFacts;
import org.policydesk.eligibility.Verdict;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What concerns the company beside its tasks: duties that wait for an event (常设义务) and what it should know (须知, 观察). What
 * its facts rule out is left out; what they leave open is shown where the publisher wanted tasks of it too.
 */
@Service
@Transactional(readOnly = true)
public class CompanyItems {
    private final PublishedItems items;
    private final MemberJudgement judgement;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    CompanyItems(PublishedItems items, MemberJudgement judgement, CurrentUser currentUser, BusinessClock clock) {
        this.clock = clock;
        this.items = items;
        this.judgement = judgement;
        this.currentUser = currentUser;
    }

    /** 待触发: standing duties, which make a task once their event is recorded, in the order of their numbers. */
    @ForCompany
    public List<CompanyItem> waiting() {
        return concerning(EnumSet.of(Nature.STANDING_DUTY));
    }

    /** 须知 and 观察, in the order of their numbers. */
    @ForCompany
    public List<CompanyItem> notices() {
        return concerning(EnumSet.of(Nature.NOTICE, Nature.WATCH));
    }

    /** The reader may see their own company's facts, but not the directory of members, which the system reads for them. */
    private List<CompanyItem> concerning(Set<Nature> natures) {
        long company = currentUser.requireCompany();
        List<ActionItem> published = items.published(natures);
        MemberFacts facts =
                SystemUser.call(() -> judgement.factsOfActive(company)).get(company);
        return facts == null
                ? List.of()
                : published.stream()
                        .filter(item -> item.end().asksFor(clock.today()))
                        .flatMap(item -> concerning(item, judgement.of(item, facts)))
                        .toList();
    }

    private static Stream<CompanyItem> concerning(ActionItem item, Verdict verdict) {
        return StartedTasks.wants(item, verdict) ? Stream.of(new CompanyItem(item, verdict.outcome())) : Stream.empty();
    }
}
