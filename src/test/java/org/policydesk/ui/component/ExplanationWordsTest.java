package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.Anchor;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.LeftOpen;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.ui.component.ExplanationWords.Step;

class ExplanationWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(
                        counted(relative(20, Unit.WORKING_DAY, Rollover.CIVIL_203, false), LocalDate.of(2026, 2, 10)),
                        List.of(
                                "RULE 更名后 20 个工作日内",
                                "EVENT “更名”发生在 2月10日 周二",
                                "COUNTED 向后数 20 个工作日：第 1 个是 2月11日 周三，最后一个是 3月16日 周一",
                                "COUNTED 周末调休上班，照常计入：2月14日 周六、2月28日 周六",
                                "SKIPPED 2月10日 周二（事件当日）、周末 5 天、2月15日 周日 至 2月23日 周一（法定节假日 9 天）"),
                        List.of(
                                "RULE within 20 working days after 更名",
                                "EVENT “更名” happened on Tue 10 Feb",
                                "COUNTED 20 working days forward: the first is Wed 11 Feb, the last Mon 16 Mar",
                                "COUNTED Worked weekend days, counted like any other: Sat 14 Feb, Sat 28 Feb",
                                "SKIPPED Tue 10 Feb (day of the event), weekend: 5 days, "
                                        + "Sun 15 Feb to Mon 23 Feb (public holiday, 9 days)")),
                arguments(
                        counted(relative(3, Unit.MONTH, Rollover.CIVIL_203, false), LocalDate.of(2026, 7, 1)),
                        List.of(
                                "RULE 更名后 3 个月内",
                                "EVENT “更名”发生在 7月1日 周三",
                                "COUNTED 向后数 3 个月，到 10月1日 周四",
                                "SKIPPED 7月1日 周三（事件当日）",
                                "MOVED 最后一日 10月1日 周四 是休息日，顺延到 10月8日 周四"),
                        List.of(
                                "RULE within 3 months after 更名",
                                "EVENT “更名” happened on Wed 1 Jul",
                                "COUNTED 3 months forward, to Thu 1 Oct",
                                "SKIPPED Wed 1 Jul (day of the event)",
                                "MOVED The last day, Thu 1 Oct, is a rest day, so it moves on to Thu 8 Oct")),
                arguments(
                        counted(relative(1, Unit.WORKING_DAY, Rollover.CIVIL_203, true), LocalDate.of(2026, 2, 10)),
                        List.of("RULE 更名后 1 个工作日内（含当日）", "EVENT “更名”发生在 2月10日 周二", "COUNTED 向后数 1 个工作日：2月10日 周二"),
                        List.of(
                                "RULE within 1 working day after 更名 (that day included)",
                                "EVENT “更名” happened on Tue 10 Feb",
                                "COUNTED 1 working day forward: Tue 10 Feb")),
                arguments(
                        counted(
                                new Relative(new Span(3, Unit.WORKING_DAY), Direction.BEFORE, "验收", Rollover.NONE),
                                LocalDate.of(2026, 3, 9)),
                        List.of(
                                "RULE 验收前 3 个工作日",
                                "EVENT “验收”发生在 3月9日 周一",
                                "COUNTED 向前数 3 个工作日：第 1 个是 3月6日 周五，最后一个是 3月4日 周三",
                                "SKIPPED 3月9日 周一（事件当日）、3月7日 周六 至 3月8日 周日（周末 2 天）"),
                        List.of(
                                "RULE 3 working days before 验收",
                                "EVENT “验收” happened on Mon 9 Mar",
                                "COUNTED 3 working days back: the first is Fri 6 Mar, the last Wed 4 Mar",
                                "SKIPPED Mon 9 Mar (day of the event), Sat 7 Mar to Sun 8 Mar (weekend, 2 days)")),
                arguments(
                        Occurrences.counted(
                                relative(24, Unit.HOUR, Rollover.NONE, false),
                                new Anchor("1", LocalDateTime.of(2026, 2, 10, 9, 30), null),
                                CALENDAR),
                        List.of("RULE 更名后 24 小时内", "EVENT “更名”发生在 2月10日 周二 09:30", "COUNTED 向后数 24 小时，到 2月11日 周三"),
                        List.of(
                                "RULE within 24 hours after 更名",
                                "EVENT “更名” happened on Tue 10 Feb 09:30",
                                "COUNTED 24 hours forward, to Wed 11 Feb")),
                arguments(
                        counted(
                                new LeftOpen(
                                        "在规定时限内",
                                        Direction.AFTER,
                                        "收到通知",
                                        Rollover.NONE,
                                        new Span(5, Unit.CALENDAR_DAY)),
                                LocalDate.of(2026, 3, 2)),
                        List.of(
                                "RULE 收到通知后 5 日内（人工填定，原文“在规定时限内”）",
                                "EVENT “收到通知”发生在 3月2日 周一",
                                "COUNTED 向后数 5 日：第 1 个是 3月3日 周二，最后一个是 3月7日 周六",
                                "SKIPPED 3月2日 周一（事件当日）",
                                "REST_DAY 截止日是星期六，日期不因此移动；最近的工作日是 3月6日 周五，请在那天之前办完"),
                        List.of(
                                "RULE within 5 days after 收到通知 (set by a person, the text says “在规定时限内”)",
                                "EVENT “收到通知” happened on Mon 2 Mar",
                                "COUNTED 5 days forward: the first is Tue 3 Mar, the last Sat 7 Mar",
                                "SKIPPED Mon 2 Mar (day of the event)",
                                "REST_DAY The due date is a Saturday and does not move for that; "
                                        + "the nearest working day is Fri 6 Mar, please finish by then")),
                arguments(
                        counted(
                                new Validity(Period.ofYears(3), "证书", new Renewal(new Span(3, Unit.MONTH), false)),
                                LocalDate.of(2023, 10, 18)),
                        List.of(
                                "RULE 证书有效期 3 年，届满 3 个月前申请续期",
                                "EVENT 证书自 2023年10月18日 周三 起有效",
                                "COUNTED 有效期 3 年，10月18日 周日 到期",
                                "COUNTED 续期要比到期日早 3 个月，最迟 7月18日 周六",
                                "REST_DAY 截止日是星期六，日期不因此移动；最近的工作日是 7月17日 周五，请在那天之前办完"),
                        List.of(
                                "RULE 证书 valid for 3 years, renewal 3 months before it lapses",
                                "EVENT 证书 valid from Wed 18 Oct 2023",
                                "COUNTED Valid for 3 years, lapses on Sun 18 Oct",
                                "COUNTED Renewal is asked for 3 months before it lapses, by Sat 18 Jul at the latest",
                                "REST_DAY The due date is a Saturday and does not move for that; "
                                        + "the nearest working day is Fri 17 Jul, please finish by then")),
                arguments(
                        Occurrences.counted(
                                new Validity(Period.ofYears(3), "证书", new Renewal(new Span(3, Unit.MONTH), true)),
                                new Anchor("1", LocalDateTime.of(2023, 10, 18, 0, 0), LocalDate.of(2026, 10, 16)),
                                CALENDAR),
                        List.of(
                                "RULE 证书有效期 3 年，届满前 3 个月内申请续期",
                                "EVENT 证书自 2023年10月18日 周三 起有效",
                                "COUNTED 到期日以证书上印的为准：10月16日 周五",
                                "COUNTED 续期在届满前 3 个月内申请，最迟 10月16日 周五"),
                        List.of(
                                "RULE 证书 valid for 3 years, renewal within 3 months before it lapses",
                                "EVENT 证书 valid from Wed 18 Oct 2023",
                                "COUNTED The expiry printed on the certificate holds: Fri 16 Oct",
                                "COUNTED Renewal is asked for within 3 months before it lapses, by Fri 16 Oct at the latest")),
                arguments(
                        first(new Periodic(
                                Period.ofMonths(1),
                                null,
                                null,
                                null,
                                new Span(3, Unit.WORKING_DAY),
                                null,
                                null,
                                Rollover.NONE)),
                        List.of(
                                "RULE 每月第 3 个工作日前",
                                "EVENT 本期从 3月1日 周日 开始，当日是第 1 天",
                                "COUNTED 向后数 3 个工作日：第 1 个是 3月2日 周一，最后一个是 3月4日 周三",
                                "SKIPPED 3月1日 周日（周末）"),
                        List.of(
                                "RULE every month by working day 3",
                                "EVENT The period begins on Sun 1 Mar, which is day 1",
                                "COUNTED 3 working days forward: the first is Mon 2 Mar, the last Wed 4 Mar",
                                "SKIPPED Sun 1 Mar (weekend)")),
                arguments(
                        first(new Periodic(Period.ofMonths(3), 3, 14, null, null, null, null, Rollover.TEXT_EARLIER)),
                        List.of("RULE 每季度第 3 个月 14 日前，遇休息日提前", "MOVED 最后一日 3月14日 周六 是休息日，提前到 3月13日 周五"),
                        List.of(
                                "RULE every quarter in month 3 by day 14, earlier if on a rest day",
                                "MOVED The last day, Sat 14 Mar, is a rest day, so it moves back to Fri 13 Mar")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsExplainedStepByStepInBothLanguages(Occurrence date, List<String> chinese, List<String> english) {
        assertThat(steps(BundleWords.chinese(), date)).isEqualTo(chinese);
        assertThat(steps(BundleWords.english(), date)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void everyLegalBasisHasItsTextInBothLanguages(LegalBasis basis) {
        assertThat(BundleWords.chinese().say("rule.why.basis." + basis)).isNotBlank();
        assertThat(BundleWords.english().say("rule.why.basis." + basis)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasItsNameInBothLanguages(ExplanationWords.Part part) {
        assertThat(BundleWords.chinese().say("rule.why.part." + part)).isNotBlank();
        assertThat(BundleWords.english().say("rule.why.part." + part)).isNotBlank();
    }

    @Test
    void theSourceSentenceComesLast() {
        Occurrence date = counted(relative(5, Unit.CALENDAR_DAY, Rollover.NONE, false), TODAY);
        List<Step> steps = words(BundleWords.chinese()).steps(date.explanation().from("变更后五日内报告。"), date.due());
        assertThat(steps.getLast()).isEqualTo(new Step(ExplanationWords.Part.SENTENCE, "“变更后五日内报告。”"));
    }

    private static List<String> steps(Words words, Occurrence date) {
        return words(words).steps(date.explanation(), date.due()).stream()
                .filter(step -> step.part() != ExplanationWords.Part.BASIS)
                .map(step -> step.part() + " " + step.text())
                .toList();
    }

    private static ExplanationWords words(Words words) {
        return new ExplanationWords(words, new Dates(words, TODAY));
    }

    private static Relative relative(int amount, Unit unit, Rollover rollover, boolean inclusive) {
        return new Relative(new Span(amount, unit), Direction.AFTER, "更名", rollover, inclusive, null);
    }

    private static Occurrence counted(DeadlineRule rule, LocalDate event) {
        return Occurrences.counted(rule, Anchor.of("1", event), CALENDAR);
    }

    private static Occurrence first(DeadlineRule rule) {
        return Occurrences.of(rule, TODAY, TODAY.plusYears(1), CALENDAR).getFirst();
    }
}
