package org.policydesk.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.recommendation.Submission;
import org.policydesk.recommendation.Verdict;
import org.policydesk.task.TaskState;

class SubmissionGroupTest {
    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION_REVIEW, WAITING, false, WAITING",
        "RECOMMENDED, PASSED, true, PASSED",
        "CORRECTION, RETURNED, false, RETURNED",
        "CORRECTION, PASSED, true, PASSED",
        "CORRECTION, NOT_RECOMMENDED, false, NOT_RECOMMENDED",
        "NEW, WAITING, false, MISSING",
        "PREPARING, PASSED, false, MISSING",
        "DECLINED, PASSED, false, OUT",
        "WITHDRAWN, WAITING, false, OUT"
    })
    void a_submission_stands_where_its_task_and_the_review_put_it(
            TaskState state, Verdict verdict, boolean reported, SubmissionGroup group) {
        assertThat(SubmissionGroup.of(new Submission(
                        1, 0, 0, 1, "企业", "", "330200", null, state, null, null, 0, 0, 0, verdict, "", null, "", "", 0,
                        reported)))
                .isEqualTo(group);
    }
}
