package org.policydesk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.recommendation.Stage.COLLECTING;
import static org.policydesk.recommendation.Stage.RANKING;
import static org.policydesk.recommendation.Stage.REPORTED;
import static org.policydesk.recommendation.Stage.REVIEWING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.task.TaskState;

class StagesTest {
    @Test
    void it_goes_one_step_on_or_one_step_back_and_never_jumps() {
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                assertThat(Stages.leads(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(Math.abs(from.ordinal() - to.ordinal()) == 1);
            }
        }
    }

    @Test
    void there_is_always_a_way_on_until_the_report_and_a_way_back_from_everything_but_the_beginning() {
        assertThat(Stages.onward(COLLECTING)).contains(REVIEWING);
        assertThat(Stages.onward(RANKING)).contains(REPORTED);
        assertThat(Stages.onward(REPORTED)).isEmpty();
        assertThat(Stages.back(COLLECTING)).isEmpty();
        assertThat(Stages.back(REPORTED)).contains(RANKING);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTION, PASSED, RETURNED",
        "CORRECTION, WAITING, RETURNED",
        "CORRECTION, NOT_RECOMMENDED, NOT_RECOMMENDED",
        "ASSOCIATION_REVIEW, PASSED, PASSED",
        "ASSOCIATION_REVIEW, WAITING, WAITING"
    })
    void a_task_that_is_back_with_its_company_is_returned_whatever_was_thought_of_it_before(
            TaskState state, Verdict kept, Verdict shown) {
        assertThat(Verdict.of(state, kept)).isEqualTo(shown);
    }
}
