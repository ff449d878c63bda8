package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.eligibility.Programme.BEFORE;
import static org.policydesk.eligibility.Programme.LAST;
import static org.policydesk.eligibility.Programme.RUNNING;
import static org.policydesk.eligibility.Programme.atLeast;
import static org.policydesk.eligibility.Programme.atMost;
import static org.policydesk.eligibility.Programme.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Any;
import org.policydesk.eligibility.Criterion.ByRenewal;
import org.policydesk.eligibility.Criterion.Confirm;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Criterion.Unless;
import org.policydesk.eligibility.Years.Over;

/** 专精特新“小巨人” by annex 2 of the measures in force since 2026-04-01, every condition at its boundary, on both sides. */
class LittleGiantTest {
    private static final Criterion CONDITIONS = Programme.with(
            new HoldsQualification("specialised"),
            atLeast("niche_years", "3"),
            atLeast(FactKey.REVENUE, "5000"),
            atLeast(FactKey.MAIN_BUSINESS_RATIO, "90"),
            new ByRenewal(
                    "little_giant", atLeast(FactKey.REVENUE, "5", Years.last(2, Over.GROWTH)), new All(List.of())),
            atMost(FactKey.DEBT_RATIO, "75"),
            atLeast(FactKey.RD_EXPENSE, "1200", Years.last(2, Over.SUM)),
            atLeast(FactKey.RD_EXPENSE_RATIO, "3", Years.last(2, Over.EACH)),
            new Unless(atLeast("national_awards", "1", Years.last(3, Over.SUM)), Programme.class1("4")),
            new Any(List.of(atLeast("market_share", "10"), atMost("market_rank", "3"))),
            new Confirm("key-field", "主导产品属于规定的领域，位于产业链关键环节"),
            Programme.score("little_giant", "60"));

    private static final RecordedFacts AT_EVERY_THRESHOLD = Programme.applicant()
            .withQualification("specialised", null, LocalDate.of(2027, 12, 31))
            .withoutQualification("little_giant")
            .withConfirmation("key-field", true)
            .withNumber("niche_years", LAST, "3")
            .withNumber(FactKey.REVENUE, LAST, "11025")
            .withNumber(FactKey.REVENUE, BEFORE, "10400")
            .withNumber(FactKey.REVENUE, 2023, "10000")
            .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "9922.5")
            .withNumber(FactKey.MAIN_PRODUCT_REVENUE, LAST, "5512.51")
            .withNumber(FactKey.TOTAL_LIABILITIES, LAST, "75")
            .withNumber(FactKey.TOTAL_ASSETS, LAST, "100")
            .withNumber(FactKey.RD_EXPENSE, LAST, "700")
            .withNumber(FactKey.RD_EXPENSE, BEFORE, "500")
            .withNumber("class1_ip", LAST, "4")
            .withNumber("market_share", LAST, "10")
            .withNumber("sme_score", RUNNING, "60");

    /** Small enough for the least revenue, and grown fast enough. */
    private static final RecordedFacts OF_LEAST_REVENUE = AT_EVERY_THRESHOLD
            .withNumber(FactKey.REVENUE, LAST, "5000")
            .withNumber(FactKey.REVENUE, 2023, "4000")
            .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "4800")
            .withNumber(FactKey.MAIN_PRODUCT_REVENUE, LAST, "4800");

    @Test
    void exactlyAtEveryThresholdItFitsAlsoWithGrowthOfExactlyFivePercentAYear() {
        assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD)).isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, OF_LEAST_REVENUE)).isEqualTo(Outcome.FIT);
    }

    @Test
    void aHairBelowTheLeastRevenueItDoesNot() {
        assertThat(outcome(CONDITIONS, OF_LEAST_REVENUE.withNumber(FactKey.REVENUE, LAST, "4999.99")))
                .isEqualTo(Outcome.UNFIT);
    }

    @ParameterizedTest
    @CsvSource({
        "niche_years,2025,2.9,3.1",
        "revenue,2025,11024.99,11025",
        "revenue,2023,10000.01,9999.99",
        "main_business_revenue,2025,9922.49,9922.51",
        "main_product_revenue,2025,5512.5,5512.52",
        "rd_expense,2024,499.99,500.01",
        "revenue,2024,16666.67,16666.66",
        "class1_ip,2025,3,5",
        "total_liabilities,2025,75.01,74.99",
        "sme_score,2026,59.99,60.01"
    })
    void aHairBeyondAnyThresholdItDoesNotUnlessAnAwardSpeaksForIt(String fact, int year, String beyond, String within) {
        RecordedFacts unawarded = AT_EVERY_THRESHOLD
                .withNumber("national_awards", 2023, "0")
                .withNumber("national_awards", BEFORE, "0")
                .withNumber("national_awards", LAST, "0");
        RecordedFacts less = unawarded.withNumber(fact, year, beyond);
        RecordedFacts awarded = less.withNumber("national_awards", BEFORE, "1");

        assertThat(outcome(CONDITIONS, less)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, unawarded.withNumber(fact, year, within)))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, awarded)).isEqualTo(fact.equals("class1_ip") ? Outcome.FIT : Outcome.UNFIT);
    }

    @Test
    void aShareOfTenPercentOrAPlaceAmongTheFirstThreeIsEnough() {
        RecordedFacts small = AT_EVERY_THRESHOLD.withNumber("market_share", LAST, "9.99");

        assertThat(outcome(CONDITIONS, small)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(CONDITIONS, small.withNumber("market_rank", LAST, "3")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, small.withNumber("market_rank", LAST, "4")))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void withoutAnyOneOfItsFiguresItIsNeverDecidedInItsFavour() {
        assertThat(Programme.eachWithoutOneNumber(AT_EVERY_THRESHOLD))
                .hasSize(AT_EVERY_THRESHOLD.numbers().size())
                .allSatisfy(less -> assertThat(outcome(CONDITIONS, less)).isEqualTo(Outcome.UNDETERMINED));
    }

    @Test
    void whoReviewsTheTitleIsNotAskedForGrowthAndMayTakeTheScoreOfTheYearBefore() {
        RecordedFacts shrunk = AT_EVERY_THRESHOLD.withNumber(FactKey.REVENUE, 2023, "20000");
        RecordedFacts review =
                shrunk.withQualification("little_giant", LocalDate.of(2023, 7, 1), LocalDate.of(2026, 6, 30));
        RecordedFacts scoredBefore = review.withNumber("sme_score", RUNNING, "59");

        assertThat(outcome(CONDITIONS, shrunk)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, review)).isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, scoredBefore.withNumber("sme_score", LAST, "60")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, scoredBefore.withNumber("sme_score", LAST, "59.99")))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void aMissOfGrowthTellsItsDistanceInPercentagePointsAndNeverReadsAsMet() {
        Verdict verdict = new Assessor()
                .assess(
                        CONDITIONS,
                        AT_EVERY_THRESHOLD.withNumber(FactKey.REVENUE, LAST, "11024.9999"),
                        Programme.AS_OF);

        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.actual()).isLessThan(new BigDecimal("5"));
            assertThat(reason.distance()).isNegative();
        });
    }
}
