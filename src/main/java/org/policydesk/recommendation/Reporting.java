package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.policydesk.task.AssociationReport;
import org.springframework.stereotype.Component;

/** Makes the report and takes it back, with the companies' tasks; the caller brings the transaction. */
@Component
class Reporting {
    private final RecommendationRows rows;
    private final RecommendationPage page;
    private final AssociationReport tasks;
    private final RecommendationJournal journal;

    Reporting(
            RecommendationRows rows, RecommendationPage page, AssociationReport tasks, RecommendationJournal journal) {
        this.rows = rows;
        this.page = page;
        this.tasks = tasks;
        this.journal = journal;
    }

    void report(Recommendation before, LocalDate day, String overQuotaReason, int version) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("stage", Stage.REPORTED.name());
        columns.put("reported_on", day);
        columns.put("over_quota_reason", overQuotaReason.isEmpty() ? null : overQuotaReason);
        // The turn is taken first, so that what is read next stays as it is.
        rows.change(before, version, columns);
        RecommendationDetail detail = page.of(before);
        check(detail.readiness(), overQuotaReason);
        List<Long> recommended = detail.submissions().stream()
                .filter(Submission::isRecommended)
                .map(Submission::taskId)
                .toList();
        Map<Long, String> others = detail.submissions().stream()
                .filter(one -> one.verdict() == Verdict.NOT_RECOMMENDED && !one.isOut())
                .collect(Collectors.toMap(Submission::taskId, Submission::reason));
        tasks.report(day, recommended, others);
        journal.record(before.id(), "reported", before.stage(), day + " · " + recommended.size());
        if (!overQuotaReason.isEmpty()) {
            journal.record(before.id(), "overQuota", null, overQuotaReason);
        }
    }

    void undo(Recommendation before, int version) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("stage", Stage.RANKING.name());
        columns.put("reported_on", null);
        columns.put("over_quota_reason", null);
        rows.change(before, version, columns);
        List<Submission> all = page.of(before).submissions();
        String further = all.stream()
                .filter(Submission::wentFurther)
                .map(Submission::memberName)
                .collect(Collectors.joining("、"));
        if (!further.isEmpty()) {
            throw new RecommendationRefusedException(Why.WENT_FURTHER, further);
        }
        tasks.takeBack(
                all.stream()
                        .filter(Submission::isRecommended)
                        .map(Submission::taskId)
                        .toList(),
                all.stream()
                        .filter(one -> one.verdict() == Verdict.NOT_RECOMMENDED && !one.isOut())
                        .map(Submission::taskId)
                        .toList());
        journal.record(before.id(), "undone", before.reportedOn(), null);
    }

    private static void check(Readiness readiness, String overQuotaReason) {
        refuseIf(readiness.unreviewed(), Why.UNREVIEWED);
        refuseIf(readiness.returned(), Why.RETURNED);
        refuseIf(readiness.undirected(), Why.UNDIRECTED);
        if (!readiness.over().isEmpty() && overQuotaReason.isEmpty()) {
            throw new RecommendationRefusedException(Why.OVER_QUOTA);
        }
    }

    private static void refuseIf(int number, Why why) {
        if (number > 0) {
            throw new RecommendationRefusedException(why, String.valueOf(number));
        }
    }
}
