package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

class RuleWordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(new DeadlineRule.Fixed(DAY), "3月31日 周一 前"),
                Arguments.of(new DeadlineRule.Fixed(DAY, LocalTime.of(16, 0)), "3月31日 周一 16:00 前"),
                Arguments.of(new DeadlineRule.Window(DAY.minusDays(30), DAY), "3月1日 周六 至 3月31日 周一"),
                Arguments.of(new DeadlineRule.Window(DAY, null), "3月31日 周一 起"),
                Arguments.of(
                        new DeadlineRule.Annual(List.of(MonthDay.of(1, 10), MonthDay.of(2, 29))), "每年 1月10日、2月底 前"),
                Arguments.of(new DeadlineRule.Periodic(Period.ofMonths(3)), "每季度末前"),
                Arguments.of(new DeadlineRule.Periodic(Period.ofYears(3)), "每 3 年末前"),
                Arguments.of(
                        new DeadlineRule.Periodic(Period.ofMonths(1), null, new Span(5, Unit.WORKING_DAY)),
                        "每月结束后 5 个工作日内"),
                Arguments.of(
                        new DeadlineRule.Relative(new Span(3, Unit.MONTH), Direction.AFTER, "更名", Rollover.CIVIL_203),
                        "更名后 3 个月内"),
                Arguments.of(
                        new DeadlineRule.Relative(
                                new Span(0, Unit.CALENDAR_DAY), Direction.BEFORE, "公示期届满", Rollover.NONE),
                        "公示期届满前"),
                Arguments.of(new DeadlineRule.Validity(Period.ofYears(3), "证书"), "证书有效期 3 年"),
                Arguments.of(new DeadlineRule.Open("另行通知"), "另行通知"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_reads_as_one_short_line(DeadlineRule rule, String line) {
        RuleWords words = new RuleWords(BundleWords.chinese(), LocalDate.of(2025, 3, 10));
        assertThat(words.line(rule)).isEqualTo(line);
    }

    @Test
    void english_names_the_months_of_yearly_dates_and_parts_them_by_commas() {
        RuleWords words = new RuleWords(BundleWords.english(), LocalDate.of(2025, 3, 10));
        assertThat(words.line(new DeadlineRule.Annual(List.of(MonthDay.of(1, 10), MonthDay.of(10, 31)))))
                .isEqualTo("every year by 10 Jan, 31 Oct");
    }
}
