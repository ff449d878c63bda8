package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.recommendation.RecommendationRefusedException.Why;
import org.policydesk.recommendation.ReviewRows.Reported;
import org.policydesk.task.AssociationReport;
import org.policydesk.task.TaskState;
import org.springframework.stereotype.Component;

/** Makes the report and takes it back, with the companies' tasks; the caller brings the transaction. */
@Component
class Reporting {
    private final RecommendationRows rows;
    private final RecommendationPage page;
    private final ReviewRows reviews;
    private final AssociationReport tasks;
    private final RecommendationJournal journal;

    Reporting(
            RecommendationRows rows,
            RecommendationPage page,
            ReviewRows reviews,
            AssociationReport tasks,
            RecommendationJournal journal) {
        this.rows = rows;
        this.page = page;
        this.reviews = reviews;
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
        reviews.keepReported(tasks.report(day, recommended, others));
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
        List<Reported> all = reviews.reported(before);
        String further = all.stream()
                .filter(Reported::wentFurther)
                .map(Reported::memberName)
                .collect(Collectors.joining("、"));
        if (!further.isEmpty()) {
            throw new RecommendationRefusedException(Why.WENT_FURTHER, further);
        }
        tasks.takeBack(all.stream().map(Reported::task).toList());
        // While the report stood nothing of the reviews was forgotten.
        all.stream()
                .filter(one -> one.now().awaitsCompany())
                .forEach(one -> reviews.forget(one.task().id(), one.now() == TaskState.CORRECTION));
        reviews.forgetReport(all);
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
