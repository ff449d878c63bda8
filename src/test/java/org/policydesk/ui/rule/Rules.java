package org.policydesk.ui.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
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
import org.policydesk.deadline.TriggerEvent;

/** Rules of every kind with every component that they can have. */
final class Rules {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final LocalTime HOUR = LocalTime.of(16, 0);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period QUARTER = Period.ofMonths(3);
    private static final Period YEAR = Period.ofYears(1);
    private static final Rollover NONE = Rollover.NONE;

    private Rules() {}

    static Stream<DeadlineRule> all() {
        return Stream.of(named(), periodic(), counted(), waiting()).flatMap(rules -> rules);
    }

    private static Stream<DeadlineRule> named() {
        return Stream.of(
                new Fixed(DAY),
                new Fixed(DAY, HOUR),
                new Window(DAY.minusDays(20), DAY),
                new Window(DAY, null),
                new Window(null, DAY),
                new Window(DAY.minusDays(20), DAY, LocalTime.of(9, 0), LocalTime.of(17, 30)),
                new Annual(List.of(MonthDay.of(3, 31))),
                Weekly.daily(),
                new Weekly(List.of(DayOfWeek.FRIDAY), new Course(DAY, null)),
                new Annual(List.of(MonthDay.of(10, 31), MonthDay.of(2, 29)), Rollover.TEXT_EARLIER));
    }

    private static Stream<DeadlineRule> periodic() {
        return Stream.of(
                new Periodic(MONTH),
                new Periodic(QUARTER),
                new Periodic(Period.ofMonths(6)),
                new Periodic(YEAR),
                new Periodic(Period.ofMonths(12)),
                new Periodic(MONTH, 15, null),
                new Periodic(QUARTER, null, new Span(15, Unit.WORKING_DAY)),
                new Periodic(YEAR, null, new Span(4, Unit.MONTH)),
                new Periodic(MONTH, null, new Span(48, Unit.HOUR)),
                new Periodic(QUARTER, 1, 10, null, null, null, null, NONE),
                new Periodic(QUARTER, 1, null, null, null, null, null, Rollover.TAX),
                new Periodic(YEAR, 3, 15, null, null, 1, null, Rollover.TEXT_LATER),
                new Periodic(MONTH, 1, 5, null, null, null, null, NONE),
                new Periodic(MONTH, null, 10, null, null, 1, new Course(null, LocalDate.of(2025, 4, 10)), NONE),
                new Periodic(MONTH, null, null, null, null, 20, null, NONE),
                new Periodic(QUARTER, null, null, null, new Span(10, Unit.WORKING_DAY), null, null, NONE),
                new Periodic(MONTH, null, null, null, new Span(5, Unit.CALENDAR_DAY), null, null, Rollover.CIVIL_203),
                new Periodic(Period.ofMonths(2), null, null, null, null, null, new Course(DAY, null), NONE),
                new Periodic(Period.ofMonths(18), 7, 20, null, null, null, new Course(DAY, DAY.plusYears(9)), NONE),
                new Periodic(Period.ofYears(3), 36, null, null, null, null, new Course(DAY, null), NONE));
    }

    private static Stream<DeadlineRule> counted() {
        Span three = new Span(3, Unit.MONTH);
        return Stream.of(
                new Relative(three, Direction.AFTER, "更名", Rollover.CIVIL_203),
                new Relative(
                        new Span(20, Unit.WORKING_DAY),
                        Direction.AFTER,
                        "收到通知",
                        Rollover.TEXT_LATER,
                        true,
                        TriggerEvent.NOTICE_RECEIVED),
                new Relative(new Span(24, Unit.HOUR), Direction.AFTER, "事故", NONE, false, TriggerEvent.ACCIDENT),
                new Relative(new Span(0, Unit.CALENDAR_DAY), Direction.BEFORE, "公示期届满", NONE),
                new Relative(new Span(1, Unit.YEAR), Direction.BEFORE, "验收", Rollover.TEXT_EARLIER, true, null),
                new LeftOpen("在规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, null),
                new LeftOpen("限期", Direction.BEFORE, "验收", Rollover.TAX, new Span(15, Unit.WORKING_DAY)),
                new LeftOpen(
                        "规定期限内",
                        Direction.AFTER,
                        "接到整改通知",
                        Rollover.CIVIL_203,
                        new Span(30, Unit.CALENDAR_DAY),
                        TriggerEvent.CORRECTION_NOTICE),
                new Validity(Period.ofYears(3), "高新技术企业证书"),
                new Validity(Period.ofMonths(36), ""),
                new Validity(Period.of(1, 6, 10), "许可证", new Renewal(three, true)),
                new Validity(Period.ofDays(90), "备案", new Renewal(new Span(30, Unit.WORKING_DAY), false)));
    }

    private static Stream<DeadlineRule> waiting() {
        return Stream.of(
                new Limit(null, DAY, null, null),
                new Limit(DAY, null, null, null),
                new Limit(DAY, DAY.plusYears(2), null, null),
                new Limit(null, null, new Span(3, Unit.YEAR), "处罚决定作出"),
                new Open("另行通知"),
                new Open("按年度通知", List.of(LocalDate.of(2023, 4, 11), LocalDate.of(2024, 4, 9))));
    }
}
