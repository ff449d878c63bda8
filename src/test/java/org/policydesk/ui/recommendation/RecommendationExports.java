package org.policydesk.ui.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.recommendation.RankedCompany;
import org.policydesk.recommendation.Recommendation;
import org.policydesk.recommendation.Stage;
import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.Verdict;
import org.policydesk.support.Exports;
import org.policydesk.task.TaskState;
import org.policydesk.ui.component.Words;

/** The list of those that are recommended, to send away. */
public final class RecommendationExports {
    private RecommendationExports() {}

    public static void add(Exports exports, Words words, LocalDate today) {
        Recommendation one = new Recommendation(
                1,
                1,
                1,
                "once",
                Exports.HOSTILE.getFirst(),
                "通知",
                Stage.RANKING,
                null,
                "",
                1,
                null,
                "",
                null,
                Instant.EPOCH);
        List<RankedCompany> companies = Exports.HOSTILE.stream()
                .map(text -> new RankedCompany(submission(text, today), 1, text, text, List.of(text)))
                .toList();
        exports.add("recommended.xlsx", out -> new RecommendationWorkbook(words).write(one, companies, out));
    }

    private static Submission submission(String text, LocalDate today) {
        return new Submission(
                1,
                1,
                1,
                1,
                text,
                text,
                "330200",
                text,
                TaskState.ASSOCIATION_REVIEW,
                today,
                today,
                1,
                2,
                1,
                Verdict.PASSED,
                text,
                1,
                text,
                text,
                0,
                false);
    }
}
