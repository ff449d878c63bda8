package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Annual;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Fixed;
import org.policydesk.deadline.DeadlineRule.LeftOpen;
import org.policydesk.deadline.DeadlineRule.Limit;
import org.policydesk.deadline.DeadlineRule.Open;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.DeadlineRule.Validity;
import org.policydesk.deadline.DeadlineRule.Weekly;
import org.policydesk.deadline.DeadlineRule.Window;

class RuleWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period QUARTER = Period.ofMonths(3);
    private static final Period YEAR = Period.ofYears(1);

    static Stream<Arguments> named() {
        LocalDate start = LocalDate.of(2025, 3, 1);
        List<MonthDay> days = List.of(MonthDay.of(1, 10), MonthDay.of(2, 29));
        return Stream.of(
                arguments(new Fixed(DAY), "3月31日 周一 前", "by Mon 31 Mar"),
                arguments(new Fixed(DAY, LocalTime.of(16, 0)), "3月31日 周一 16:00 前", "by Mon 31 Mar 16:00"),
                arguments(new Window(start, DAY), "3月1日 周六 至 3月31日 周一", "Sat 1 Mar to Mon 31 Mar"),
                arguments(
                        new Window(start, DAY, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        "3月1日 周六 09:00 至 3月31日 周一 17:00",
                        "Sat 1 Mar 09:00 to Mon 31 Mar 17:00"),
                arguments(new Window(DAY, null), "3月31日 周一 起", "from Mon 31 Mar"),
                arguments(new Window(null, DAY), "3月31日 周一 前", "by Mon 31 Mar"),
                arguments(Weekly.daily(), "每天", "every day"),
                arguments(new Weekly(DayOfWeek.SUNDAY), "每周末前", "by the end of every week"),
                arguments(
                        new Weekly(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null),
                        "每周一、周五前",
                        "every Monday, Friday"),
                arguments(new Annual(days), "每年 1月10日、2月底 前", "every year by 10 Jan, end of February"),
                arguments(
                        new Annual(days, Rollover.TEXT_EARLIER),
                        "每年 1月10日、2月底 前，遇休息日提前",
                        "every year by 10 Jan, end of February, earlier if on a rest day"));
    }

    static Stream<Arguments> periodic() {
        return Stream.of(
                arguments(new Periodic(MONTH), "每月底前", "every month by its end"),
                arguments(new Periodic(QUARTER), "每季度末前", "every quarter by its end"),
                arguments(new Periodic(Period.ofMonths(6)), "每半年末前", "every half-year by its end"),
                arguments(new Periodic(YEAR), "每年年底前", "every year by its end"),
                arguments(new Periodic(Period.ofMonths(12)), "每年年底前", "every year by its end"),
                arguments(
                        every(Period.ofYears(3), null, null, null, null, new Course(DAY, null)),
                        "每 3 年一次，期末前（3月31日 周一 起）",
                        "every 3 years by the period's end (from Mon 31 Mar)"),
                arguments(new Periodic(MONTH, 15, null), "每月 15 日前", "every month by day 15"),
                arguments(
                        new Periodic(QUARTER, 10, null), "每季度最后一个月 10 日前", "every quarter in the last month by day 10"),
                arguments(
                        every(QUARTER, 1, 10, null, null, null),
                        "每季度第 1 个月 10 日前",
                        "every quarter in month 1 by day 10"),
                arguments(
                        every(QUARTER, 1, null, null, null, null),
                        "每季度第 1 个月底前",
                        "every quarter in month 1 by the month's end"),
                arguments(every(YEAR, 3, 15, null, null, null), "每年 3月 15 日前", "every year in March by day 15"),
                arguments(every(YEAR, null, 15, null, null, null), "每年 12月 15 日前", "every year in December by day 15"),
                arguments(
                        every(MONTH, null, 10, null, 1, new Course(null, LocalDate.of(2025, 4, 10))),
                        "每月 1 日至 10 日（到 4月10日 周四 止）",
                        "every month, day 1 to 10 (until Thu 10 Apr)"),
                arguments(
                        every(MONTH, null, null, null, 20, new Course(DAY, LocalDate.of(2025, 12, 31))),
                        "每月 20 日至月底（3月31日 周一 至 12月31日 周三）",
                        "every month, day 20 to the month's end (Mon 31 Mar to Wed 31 Dec)"),
                arguments(
                        new Periodic(MONTH, null, new Span(5, Unit.WORKING_DAY)),
                        "每月结束后 5 个工作日内",
                        "every month within 5 working days of its end"),
                arguments(
                        every(MONTH, null, null, new Span(3, Unit.WORKING_DAY), null, null),
                        "每月第 3 个工作日前",
                        "every month by working day 3"),
                arguments(
                        every(QUARTER, null, null, new Span(10, Unit.CALENDAR_DAY), null, null),
                        "每季度第 10 天前",
                        "every quarter by day 10 of the period"),
                arguments(
                        new Periodic(MONTH, null, 15, null, null, null, null, Rollover.TAX),
                        "每月 15 日前，按纳税期限顺延",
                        "every month by day 15, moved as tax deadlines are"));
    }

    static Stream<Arguments> counted() {
        Span three = new Span(3, Unit.MONTH);
        return Stream.of(
                arguments(
                        new Relative(three, Direction.AFTER, "更名", Rollover.CIVIL_203),
                        "更名后 3 个月内",
                        "within 3 months after 更名"),
                arguments(
                        new Relative(
                                new Span(1, Unit.WORKING_DAY),
                                Direction.AFTER,
                                "收到通知",
                                Rollover.TEXT_LATER,
                                true,
                                null),
                        "收到通知后 1 个工作日内（含当日），遇休息日顺延",
                        "within 1 working day after 收到通知 (that day included), later if on a rest day"),
                arguments(
                        new Relative(new Span(0, Unit.CALENDAR_DAY), Direction.BEFORE, "公示期届满", Rollover.NONE),
                        "公示期届满前",
                        "before 公示期届满"),
                arguments(
                        new Relative(new Span(5, Unit.WORKING_DAY), Direction.BEFORE, "验收", Rollover.NONE),
                        "验收前 5 个工作日",
                        "5 working days before 验收"),
                arguments(
                        new LeftOpen("在规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, null),
                        "在规定时限内（时限待定）",
                        "在规定时限内 (time to be set)"),
                arguments(
                        new LeftOpen(
                                "在规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, new Span(15, Unit.WORKING_DAY)),
                        "收到通知后 15 个工作日内（人工填定，原文“在规定时限内”）",
                        "within 15 working days after 收到通知 (set by a person, the text says “在规定时限内”)"),
                arguments(new Validity(Period.ofYears(3), "证书"), "证书有效期 3 年", "证书 valid for 3 years"),
                arguments(
                        new Validity(Period.of(1, 6, 10), ""),
                        "有效期 1 年 6 个月 10 日",
                        "valid for 1 year 6 months 10 days"),
                arguments(
                        new Validity(Period.ofMonths(36), "证书", new Renewal(three, true)),
                        "证书有效期 3 年，届满前 3 个月内申请续期",
                        "证书 valid for 3 years, renewal within 3 months before it lapses"),
                arguments(
                        new Validity(Period.ofYears(5), "许可证", new Renewal(new Span(30, Unit.CALENDAR_DAY), false)),
                        "许可证有效期 5 年，届满 30 日前申请续期",
                        "许可证 valid for 5 years, renewal 30 days before it lapses"));
    }

    static Stream<Arguments> waiting() {
        List<LocalDate> earlier = List.of(LocalDate.of(2023, 4, 11), LocalDate.of(2024, 4, 9));
        return Stream.of(
                arguments(new Limit(null, DAY, null, null), "到 3月31日 周一 止适用", "holds until Mon 31 Mar"),
                arguments(new Limit(DAY, null, null, null), "自 3月31日 周一 起长期适用", "holds for good from Mon 31 Mar"),
                arguments(
                        new Limit(DAY, LocalDate.of(2027, 12, 31), null, null),
                        "3月31日 周一 至 2027年12月31日 周五 适用",
                        "holds Mon 31 Mar to Fri 31 Dec 2027"),
                arguments(
                        new Limit(null, null, new Span(3, Unit.YEAR), "处罚决定作出"),
                        "处罚决定作出起 3 年内适用",
                        "holds for 3 years after 处罚决定作出"),
                arguments(new Open("另行通知"), "另行通知", "另行通知"),
                arguments(
                        new Open("另行通知", earlier),
                        "另行通知（预计 2025年4月，按 2023、2024 年的日期）",
                        "另行通知 (expected Apr 2025, from the dates of 2023, 2024)"));
    }

    @ParameterizedTest
    @MethodSource({"named", "periodic", "counted", "waiting"})
    void every_rule_reads_as_one_short_line_in_both_languages(DeadlineRule rule, String chinese, String english) {
        assertThat(new RuleWords(BundleWords.chinese(), TODAY).line(rule)).isEqualTo(chinese);
        assertThat(new RuleWords(BundleWords.english(), TODAY).line(rule)).isEqualTo(english);
    }

    private static Periodic every(
            Period every,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Span within,
            @Nullable Integer opensOn,
            @Nullable Course course) {
        return new Periodic(every, month, day, null, within, opensOn, course, Rollover.NONE);
    }
}
