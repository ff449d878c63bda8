package org.policydesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.MissingFact;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;
import org.policydesk.eligibility.SizeClass;

class ReasonWordsTest {
    private final ReasonWords words = new ReasonWords(BundleWords.chinese());

    @Test
    void a_missed_share_names_value_threshold_and_distance_in_points() {
        assertThat(words.line(ratio(Operator.AT_LEAST, "4.8", "-0.2", Outcome.UNFIT)))
                .isEqualTo("研发费用占营业收入比例（2024 年度） 4.8%，要求不低于 5%，差 0.2 个百分点");
    }

    @Test
    void a_met_share_names_no_distance() {
        assertThat(words.line(ratio(Operator.AT_LEAST, "6.5", "1.5", Outcome.FIT)))
                .isEqualTo("研发费用占营业收入比例（2024 年度） 6.5%，要求不低于 5%");
    }

    @Test
    void a_value_on_an_exclusive_threshold_does_not_read_as_a_distance_of_zero() {
        assertThat(words.line(ratio(Operator.MORE_THAN, "5", "0", Outcome.UNFIT)))
                .endsWith("正好在门槛上，不含本数");
    }

    @Test
    void an_upper_limit_is_exceeded_rather_than_missed() {
        assertThat(words.line(ratio(Operator.AT_MOST, "7", "2", Outcome.UNFIT))).endsWith("超出 2 个百分点");
    }

    @Test
    void money_keeps_its_unit_and_is_grouped_while_the_year_is_not() {
        Criterion revenue = new Criterion.Compare(FactKey.REVENUE, Operator.AT_LEAST, new BigDecimal("3000"));
        assertThat(words.line(reason(revenue, Outcome.UNFIT, "2800", "3000", "-200", List.of())))
                .isEqualTo("营业收入（2024 年度） 2,800 万元，要求不低于 3,000 万元，差 200 万元");
    }

    @Test
    void a_province_says_whether_it_speaks_for_the_city_or_corps_apart_from_it() {
        Criterion without = new Criterion.RegionIn(Set.of("330000"), false);
        Criterion with = new Criterion.RegionIn(Set.of("65"), true);
        Criterion plain = new Criterion.RegionIn(Set.of("11", "3302"), false);

        assertThat(words.line(reason(without, Outcome.UNDETERMINED, null, null, null, List.of())))
                .contains("浙江省（不含宁波市）");
        assertThat(words.line(reason(with, Outcome.UNDETERMINED, null, null, null, List.of())))
                .contains("新疆维吾尔自治区（含新疆生产建设兵团）");
        assertThat(words.line(reason(plain, Outcome.UNDETERMINED, null, null, null, List.of())))
                .contains("北京市", "浙江省宁波市")
                .doesNotContain("含");
    }

    @Test
    void a_missing_fact_is_named_with_its_year() {
        Criterion share = new Criterion.Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(5));
        MissingFact missing = new MissingFact(FactType.NUMBER, FactKey.RD_EXPENSE, 2024);
        assertThat(words.line(reason(share, Outcome.UNDETERMINED, null, null, null, List.of(missing))))
                .isEqualTo("研发费用占营业收入比例：缺 2024 年度研发费用，要求不低于 5%");
    }

    @Test
    void a_condition_for_a_person_says_that_it_waits() {
        Criterion confirm = new Criterion.Confirm("standard", "产品达到基本标准");
        assertThat(words.line(reason(confirm, Outcome.TO_CONFIRM, null, null, null, List.of())))
                .isEqualTo("产品达到基本标准（待企业确认）");
    }

    @Test
    void regions_and_sizes_are_named_not_coded() {
        Criterion region = new Criterion.RegionIn(Set.of("210000"), true);
        assertThat(words.line(text(region, Outcome.UNFIT, "370200"))).isEqualTo("所在地区 山东省青岛市，要求辽宁省（含大连市）");
        Criterion size = new Criterion.SizeIn(Set.of(SizeClass.MEDIUM));
        assertThat(words.line(text(size, Outcome.UNFIT, "LARGE"))).isEqualTo("企业规模 大型，要求中型");
    }

    @Test
    void english_readers_get_english_facts_and_units() {
        assertThat(new ReasonWords(BundleWords.english()).line(ratio(Operator.AT_LEAST, "4.8", "-0.2", Outcome.UNFIT)))
                .isEqualTo(
                        "R&D expense as share of revenue (2024) 4.8%, required at least 5%, 0.2 percentage points short");
    }

    private static Reason ratio(Operator op, String actual, String distance, Outcome outcome) {
        Criterion share = new Criterion.Compare(FactKey.RD_EXPENSE_RATIO, op, BigDecimal.valueOf(5));
        return reason(share, outcome, actual, "5", distance, List.of());
    }

    private static Reason reason(
            Criterion criterion,
            Outcome outcome,
            String actual,
            String threshold,
            String distance,
            List<MissingFact> missing) {
        return new Reason(
                criterion,
                outcome,
                decimal(actual),
                null,
                decimal(threshold),
                decimal(distance),
                2024,
                missing,
                List.of());
    }

    private static Reason text(Criterion criterion, Outcome outcome, String actual) {
        return new Reason(criterion, outcome, null, actual, null, null, null, List.of(), List.of());
    }

    private static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
