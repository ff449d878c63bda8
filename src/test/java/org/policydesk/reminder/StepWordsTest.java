package org.policydesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policydesk.task.FirstSteps;
import org.policydesk.task.LineKind;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a mail says of how to go about a task. */
class StepWordsTest {
    private static final FirstSteps.Line CONDITION = new FirstSteps.Line(LineKind.CONFIRM, "在本省注册，具有独立法人资格");
    private static final FirstSteps.Line FACT = new FirstSteps.Line(LineKind.FACT, "营业收入（2024）");

    @Test
    void conditions_are_one_step_before_the_papers_and_handing_in_is_the_last() {
        assertThat(said(new FirstSteps(
                        List.of(FACT, CONDITION), 2, List.of("申报书", "审计报告"), 1, "https://apply.example.org")))
                .containsExactly(
                        "1 先确认资格 [在企业档案里补上：营业收入（2024）, 在本省注册，具有独立法人资格, 另有 2 条，见任务页]",
                        "2 备材料 [申报书, 审计报告, 另有 1 份，见任务页]",
                        "3 提交：https://apply.example.org []");
    }

    @Test
    void what_is_done_is_no_step_any_more() {
        assertThat(said(new FirstSteps(List.of(), 0, List.of("申报书"), 0, ""))).containsExactly("1 备材料 [申报书]", "2 提交 []");
        assertThat(said(new FirstSteps(List.of(), 0, List.of(), 0, "省平台"))).containsExactly("1 提交：省平台 []");
        assertThat(said(FirstSteps.NONE)).isEmpty();
    }

    @Test
    void a_condition_of_many_lines_is_cut() {
        String said = said(new FirstSteps(
                        List.of(new FirstSteps.Line(LineKind.CONFIRM, "长".repeat(200))), 0, List.of(), 0, ""))
                .getFirst();

        assertThat(said).contains("长…").hasSizeLessThan(100);
    }

    private static List<String> said(FirstSteps steps) {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("texts/reminder");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return new StepWords(new Words(bundle, Locale.SIMPLIFIED_CHINESE))
                .of(steps).stream().map(StepWordsTest::line).toList();
    }

    private static String line(Map<String, Object> step) {
        return step.get("n") + " " + step.get("head") + " " + step.get("lines");
    }
}
