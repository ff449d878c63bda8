package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.eligibility.Operator.AT_LEAST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.Confirm;

/**
 * The thresholds of the machine tool list of fiscal 2024, at their boundaries. The least amount is of total income (收入总额), the
 * shares are of revenue (主营 and 其他业务收入 together).
 */
class MachineToolListTest {
    private static final Confirm STANDARD = new Confirm("standard", "产品达到已公布的基本标准");
    private static final All LIST = new All(List.of(
            STANDARD,
            new Compare(FactKey.RD_STAFF_CORE_RATIO, AT_LEAST, new BigDecimal("15")),
            new Compare(FactKey.RD_EXPENSE_RATIO, AT_LEAST, new BigDecimal("5")),
            new Compare(FactKey.CORE_PRODUCT_REVENUE_RATIO, AT_LEAST, new BigDecimal("60")),
            new Compare(FactKey.TOTAL_INCOME, AT_LEAST, new BigDecimal("3000"))));
    private static final RecordedFacts EXACTLY_AT_EVERY_THRESHOLD = RecordedFacts.NONE
            .withConfirmation("standard", true)
            .withNumber(FactKey.AVERAGE_STAFF, 2024, "200")
            .withNumber(FactKey.RD_STAFF_CORE, 2024, "30")
            .withNumber(FactKey.REVENUE, 2024, "3000")
            .withNumber(FactKey.TOTAL_INCOME, 2024, "3000")
            .withNumber(FactKey.RD_EXPENSE, 2024, "150")
            .withNumber(FactKey.CORE_PRODUCT_REVENUE, 2024, "1800");

    @Test
    void aCompanyExactlyAtEveryThresholdFits() {
        assertThat(assess(EXACTLY_AT_EVERY_THRESHOLD).outcome()).isEqualTo(Outcome.FIT);
    }

    @ParameterizedTest
    @CsvSource({
        "rd_staff_core,29,14.5,-0.5",
        "rd_expense,144,4.8,-0.2",
        "core_product_revenue,1799.99,59.9997,-0.0004",
        "total_income,2999.99,2999.99,-0.01"
    })
    void aHairBelowAnyThresholdIsUnfitAndTellsTheDistance(
            String fact, String value, BigDecimal actual, BigDecimal distance) {
        Verdict verdict = assess(EXACTLY_AT_EVERY_THRESHOLD.withNumber(fact, 2024, value));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.actual()).isEqualByComparingTo(actual);
            assertThat(reason.distance()).isEqualByComparingTo(distance);
            assertThat(reason.fiscalYear()).isEqualTo(2024);
        });
    }

    @ParameterizedTest
    @CsvSource({"rd_staff_core,31", "rd_expense,150.01", "core_product_revenue,1800.01", "total_income,3000.01"})
    void aHairAboveAnyThresholdFits(String fact, String value) {
        assertThat(assess(EXACTLY_AT_EVERY_THRESHOLD.withNumber(fact, 2024, value))
                        .outcome())
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void incomeFromElsewhereHelpsOverTheLeastAmountButNotOverTheShares() {
        RecordedFacts small = EXACTLY_AT_EVERY_THRESHOLD
                .withNumber(FactKey.REVENUE, 2024, "2900")
                .withNumber(FactKey.TOTAL_INCOME, 2024, "3000");

        assertThat(assess(small).outcome()).isEqualTo(Outcome.FIT);
        assertThat(assess(small.withNumber(FactKey.RD_EXPENSE, 2024, "144.99")).outcome())
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void theOpenStandardIsLeftToAPerson() {
        RecordedFacts open = RecordedFacts.NONE
                .withNumber(FactKey.AVERAGE_STAFF, 2024, "200")
                .withNumber(FactKey.RD_STAFF_CORE, 2024, "30")
                .withNumber(FactKey.REVENUE, 2024, "3000")
                .withNumber(FactKey.TOTAL_INCOME, 2024, "3000")
                .withNumber(FactKey.RD_EXPENSE, 2024, "150")
                .withNumber(FactKey.CORE_PRODUCT_REVENUE, 2024, "1800");

        Verdict verdict = assess(open);

        assertThat(verdict.outcome()).isEqualTo(Outcome.TO_CONFIRM);
        assertThat(verdict.openConfirmations()).containsExactly(STANDARD);
        assertThat(verdict.missingFacts()).isEmpty();
    }

    @Test
    void aMissingFactIsToldBeforeTheOpenConfirmationAndBothAreListed() {
        Verdict verdict = assess(RecordedFacts.NONE
                .withNumber(FactKey.REVENUE, 2024, "3000")
                .withNumber(FactKey.TOTAL_INCOME, 2024, "3000"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(verdict.missingFacts())
                .extracting(MissingFact::key)
                .containsExactly(
                        FactKey.RD_STAFF_CORE, FactKey.AVERAGE_STAFF, FactKey.RD_EXPENSE, FactKey.CORE_PRODUCT_REVENUE);
        assertThat(verdict.openConfirmations()).containsExactly(STANDARD);
    }

    @Test
    void oneThresholdMissedDecidesWhateverElseIsUnknown() {
        Verdict verdict = assess(RecordedFacts.NONE.withNumber(FactKey.TOTAL_INCOME, 2024, "2999"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(verdict.missingFacts()).isEmpty();
        assertThat(verdict.openConfirmations()).isEmpty();
    }

    @Test
    void theFactsOfAnotherYearDoNotCount() {
        Criterion ofLastYear = new Compare(FactKey.REVENUE, AT_LEAST, new BigDecimal("3000"), 2023);

        Verdict verdict = new Assessor().assess(ofLastYear, EXACTLY_AT_EVERY_THRESHOLD, asOf());

        assertThat(verdict.missingFacts()).containsExactly(new MissingFact(FactType.NUMBER, FactKey.REVENUE, 2023));
    }

    private static Verdict assess(MemberFacts facts) {
        return new Assessor().assess(LIST, facts, asOf());
    }

    private static AsOf asOf() {
        return AsOf.on(LocalDate.of(2025, 3, 10));
    }
}
