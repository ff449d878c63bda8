package org.policydesk.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.policy.Quota;
import org.policydesk.task.TaskState;

class QuotaUseTest {
    private static final Quota SMART = new Quota("智能", 1, null);
    private static final Quota WHOLE = new Quota("", 3, "不含央企");

    @Test
    void each_direction_counts_its_own_and_a_quota_without_one_counts_all() {
        List<QuotaUse> uses = QuotaUse.of(
                List.of(SMART, WHOLE), List.of(passed(1, "智能"), passed(2, "智能"), passed(3, "绿色"), waiting(4)));
        assertThat(uses)
                .containsExactly(
                        new QuotaUse("智能", 1, "", 2), new QuotaUse("", 3, "不含央企", 3), new QuotaUse("绿色", null, "", 1));
        assertThat(uses).extracting(QuotaUse::isOver).containsExactly(true, false, false);
    }

    @Test
    void without_any_quota_the_sum_stands_alone_and_nothing_is_over() {
        assertThat(QuotaUse.of(List.of(), List.of(passed(1, "")))).containsExactly(new QuotaUse("", null, "", 1));
        assertThat(new QuotaUse("", null, "", 99).isOver()).isFalse();
        assertThat(new QuotaUse("", 0, "", 1).isOver()).isTrue();
    }

    @Test
    void who_gave_up_or_took_it_back_uses_no_quota_and_is_not_waited_for() {
        Submission gaveUp = submission(1, TaskState.DECLINED, Verdict.PASSED, "智能");
        Submission tookBack = submission(2, TaskState.PREPARING, Verdict.PASSED, "智能");
        Readiness readiness = Readiness.of(List.of(SMART), List.of(gaveUp, tookBack));
        assertThat(readiness.recommended()).isZero();
        assertThat(readiness.expected()).isEqualTo(1);
        assertThat(readiness.isDecided()).isTrue();
    }

    @Test
    void what_is_unreviewed_or_returned_or_without_its_direction_stands_before_the_report() {
        Readiness readiness = Readiness.of(
                List.of(SMART),
                List.of(waiting(1), submission(2, TaskState.CORRECTION, Verdict.RETURNED, ""), passed(3, "")));
        assertThat(readiness.unreviewed()).isEqualTo(1);
        assertThat(readiness.returned()).isEqualTo(1);
        assertThat(readiness.undirected()).isEqualTo(1);
        assertThat(readiness.isDecided()).isFalse();
        assertThat(Readiness.of(List.of(), List.of(passed(3, ""))).isDecided())
                .as("without directions none is missing")
                .isTrue();
    }

    private static Submission passed(long task, String direction) {
        return submission(task, TaskState.ASSOCIATION_REVIEW, Verdict.PASSED, direction);
    }

    private static Submission waiting(long task) {
        return submission(task, TaskState.ASSOCIATION_REVIEW, Verdict.WAITING, "");
    }

    private static Submission submission(long task, TaskState state, Verdict verdict, String direction) {
        return new Submission(
                task,
                0,
                0,
                task,
                "企业" + task,
                "",
                "330200",
                null,
                state,
                null,
                null,
                0,
                1,
                0,
                verdict,
                direction,
                null,
                "",
                "",
                0,
                false);
    }
}
