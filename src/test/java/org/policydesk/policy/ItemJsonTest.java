package org.policydesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.SizeClass;
import org.policydesk.eligibility.Years;

class ItemJsonTest {
    static Stream<DeadlineRule> rules() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        return Stream.of(
                new DeadlineRule.Fixed(day),
                new DeadlineRule.Fixed(day, LocalTime.of(16, 0)),
                new DeadlineRule.Window(day.minusDays(20), day, LocalTime.of(8, 0), LocalTime.of(17, 30)),
                new DeadlineRule.Window(day, null),
                new DeadlineRule.Annual(List.of(MonthDay.of(1, 10), MonthDay.of(2, 29))),
                new DeadlineRule.Periodic(Period.ofMonths(3), 10, null),
                new DeadlineRule.Periodic(Period.ofMonths(1), null, new Span(5, Unit.WORKING_DAY)),
                new DeadlineRule.Periodic(
                        Period.ofMonths(1),
                        null,
                        10,
                        null,
                        null,
                        1,
                        new DeadlineRule.Course(day.minusMonths(8), day),
                        DeadlineRule.Rollover.NONE),
                new DeadlineRule.Periodic(
                        Period.ofYears(3),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new DeadlineRule.Course(day, null),
                        DeadlineRule.Rollover.NONE),
                new DeadlineRule.Periodic(
                        Period.ofMonths(1),
                        null,
                        null,
                        null,
                        new Span(5, Unit.WORKING_DAY),
                        null,
                        null,
                        DeadlineRule.Rollover.NONE),
                new DeadlineRule.Relative(
                        new Span(20, Unit.WORKING_DAY), Direction.AFTER, "信息产生之日", Rollover.CIVIL_203),
                new DeadlineRule.Relative(
                        new Span(2, Unit.YEAR),
                        Direction.AFTER,
                        "电量生产月",
                        Rollover.TEXT_LATER,
                        true,
                        TriggerEvent.DELIVERY),
                new DeadlineRule.Annual(List.of(MonthDay.of(5, 1)), Rollover.TEXT_EARLIER),
                new DeadlineRule.Periodic(Period.ofMonths(3), 1, 10, null, null, null, null, Rollover.TEXT_LATER),
                DeadlineRule.Weekly.daily(),
                new DeadlineRule.Weekly(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new DeadlineRule.Course(null, LocalDate.of(2025, 12, 31))),
                new DeadlineRule.LeftOpen("规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, null),
                new DeadlineRule.LeftOpen(
                        "规定时限内", Direction.AFTER, "收到通知", Rollover.CIVIL_203, new Span(10, Unit.WORKING_DAY)),
                new DeadlineRule.LeftOpen(
                        "规定时限内", Direction.AFTER, "接到整改通知", Rollover.CIVIL_203, null, TriggerEvent.CORRECTION_NOTICE),
                new DeadlineRule.Validity(Period.ofYears(3), "证书“甲”"),
                new DeadlineRule.Validity(
                        Period.ofYears(3), "证书", new DeadlineRule.Renewal(new Span(3, Unit.MONTH), true)),
                new DeadlineRule.Limit(null, LocalDate.of(2027, 12, 31), null, null),
                new DeadlineRule.Limit(null, null, new Span(3, Unit.YEAR), "被撤销资格"),
                new DeadlineRule.Open("以通知为准", List.of(LocalDate.of(2024, 4, 30), LocalDate.of(2025, 5, 6))),
                new DeadlineRule.Open("另行通知\n为准"));
    }

    static Stream<Criterion> criteria() {
        Criterion compare = new Criterion.Compare("rd_expense_ratio", Operator.AT_LEAST, new BigDecimal("5.00"), 2024);
        return Stream.of(
                compare,
                new Criterion.Compare("revenue", Operator.LESS_THAN, new BigDecimal("123456789012345678.000001")),
                new Criterion.OneOf("industry", Set.of("C34")),
                new Criterion.RegionIn(Set.of("21", "2102"), false),
                new Criterion.SizeIn(Set.of(SizeClass.SMALL, SizeClass.MICRO)),
                new Criterion.HoldsQualification("little_giant"),
                new Criterion.Compare(
                        "revenue", Operator.AT_LEAST, new BigDecimal("5"), new Years(Years.Over.GROWTH, 2, -1)),
                new Criterion.HoldsQualification("smart_factory", "先进级", LocalDate.of(2025, 12, 31)),
                new Criterion.GivenIn("single_champion", Set.of("第六批"), null, LocalDate.of(2021, 12, 31)),
                new Criterion.DateIn("founded_on", null, LocalDate.of(2023, 6, 30)),
                new Criterion.FreeOf("dishonest", 3),
                new Criterion.Unless(compare, new Criterion.ListedProduct("machine_tool")),
                new Criterion.ByRenewal("little_giant", compare, new Criterion.All(List.of())),
                new Criterion.ListedProduct("first-set-2024"),
                new Criterion.Confirm("standard", "是否符合“基本标准”？"),
                new Criterion.Not(compare),
                new Criterion.All(List.of(compare, new Criterion.Any(List.of(compare, new Criterion.Any(List.of()))))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_comes_back_as_it_was_stored(DeadlineRule rule) {
        assertThat(ItemJson.ruleFrom(ItemJson.rule(rule))).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void every_condition_comes_back_as_it_was_stored(Criterion criterion) {
        assertThat(ItemJson.criterionFrom(ItemJson.criterion(criterion))).isEqualTo(criterion);
    }

    @Test
    void a_rule_of_any_kind_has_a_name_that_does_not_depend_on_its_class() {
        assertThat(rules().map(ItemJson::rule)).allSatisfy(json -> assertThat(json)
                .containsPattern(
                        "\"type\":\"(fixed|window|annual|periodic|weekly|relative|leftOpen|validity|limit|open)\"")
                .doesNotContain("policydesk"));
        assertThat(DeadlineRule.class.getPermittedSubclasses()).hasSize(10);
        assertThat(Criterion.class.getPermittedSubclasses()).hasSize(15);
    }

    @Test
    void stored_forms_stay_readable() {
        assertThat(ItemJson.rule(new DeadlineRule.Fixed(LocalDate.of(2025, 3, 31), LocalTime.of(16, 0))))
                .isEqualTo("{\"type\":\"fixed\",\"end\":\"2025-03-31\",\"cutOff\":\"16:00:00\"}");
        assertThat(ItemJson.ruleFrom("{\"type\":\"annual\",\"dates\":[\"--02-29\"]}"))
                .isEqualTo(new DeadlineRule.Annual(List.of(MonthDay.of(2, 29))));
        assertThat(ItemJson.ruleFrom("{\"type\":\"periodic\",\"every\":\"P3M\",\"dayOfPeriod\":10}"))
                .isEqualTo(new DeadlineRule.Periodic(Period.ofMonths(3), 10, null));
        assertThat(ItemJson.ruleFrom("{\"type\":\"relative\",\"span\":{\"amount\":20,\"unit\":\"WORKING_DAY\"},"
                        + "\"direction\":\"AFTER\",\"trigger\":\"e\",\"rollover\":\"CIVIL_203\"}"))
                .isEqualTo(new DeadlineRule.Relative(
                        new Span(20, Unit.WORKING_DAY), Direction.AFTER, "e", Rollover.CIVIL_203));
        assertThat(ItemJson.criterionFrom(
                        "{\"type\":\"compare\",\"fact\":\"revenue\",\"op\":\"AT_LEAST\",\"value\":\"3000\"}"))
                .isEqualTo(new Criterion.Compare("revenue", Operator.AT_LEAST, new BigDecimal("3000")));
    }

    @Test
    void documents_that_were_kept_before_copies_and_forms_are_read_without_them() {
        assertThat(ItemJson.materials("[{\"name\":\"审计报告\",\"required\":true,\"leadDays\":10}]"))
                .containsExactly(new Material("审计报告", true, 10));
    }

    @Test
    void lists_come_back_as_they_were_stored() {
        List<Material> materials = List.of(new Material("审计报告", true, 10), new Material("<b>", false, 0));
        List<UpstreamDate> upstream = List.of(new UpstreamDate("推荐单位报送", LocalDate.of(2024, 11, 25)));
        assertThat(ItemJson.materials(ItemJson.list(materials))).isEqualTo(materials);
        assertThat(ItemJson.upstream(ItemJson.list(upstream))).isEqualTo(upstream);
        assertThat(ItemJson.texts(ItemJson.list(List.of("a", "b")))).containsExactly("a", "b");
    }
}
