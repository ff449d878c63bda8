package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.eligibility.Programme.BEFORE;
import static org.policydesk.eligibility.Programme.LAST;
import static org.policydesk.eligibility.Programme.RUNNING;
import static org.policydesk.eligibility.Programme.atLeast;
import static org.policydesk.eligibility.Programme.atMost;
import static org.policydesk.eligibility.Programme.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.policydesk.eligibility.Criterion.Any;
import org.policydesk.eligibility.Criterion.Confirm;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Criterion.Unless;
import org.policydesk.eligibility.Years.Over;

/** 专精特新中小企业 by annex 1 of the measures in force since 2026-04-01, every condition at its boundary, on both sides. */
class SpecialisedSmeTest {
    static final List<String> INCIDENTS = Programme.INCIDENTS;

    private static final Criterion CONDITIONS = Programme.with(
            // Until the joint standard is out, a technology-based or an innovative SME counts (article 30).
            new Any(List.of(
                    new HoldsQualification("tech_innovative_sme"),
                    new HoldsQualification("technology_sme"),
                    new HoldsQualification("innovative_sme"))),
            atLeast("niche_years", "3"),
            new Any(List.of(atLeast(FactKey.REVENUE, "1500"), atLeast("new_equity", "2000", Years.last(2, Over.SUM)))),
            atLeast(FactKey.MAIN_BUSINESS_RATIO, "80"),
            atMost(FactKey.DEBT_RATIO, "80"),
            atLeast(FactKey.RD_EXPENSE, "100", Years.last(2, Over.EACH)),
            atLeast(FactKey.RD_EXPENSE_RATIO, "3", Years.last(2, Over.EACH)),
            new Unless(
                    new Any(List.of(
                            atLeast("provincial_awards", "1", Years.last(3, Over.SUM)),
                            new HoldsQualification("rd_institution", "省部级", null))),
                    Programme.class1("1")),
            new Confirm("niche-standing", "主导产品在细分市场占有率靠前"),
            Programme.score("specialised", "50"));

    private static final RecordedFacts AT_EVERY_THRESHOLD = Programme.applicant()
            .withQualification("tech_innovative_sme", null, null)
            .withoutQualification("specialised")
            .withNumber("niche_years", LAST, "3")
            .withNumber(FactKey.REVENUE, LAST, "1500")
            .withNumber(FactKey.REVENUE, BEFORE, "1400")
            .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "1200")
            .withNumber(FactKey.MAIN_PRODUCT_REVENUE, LAST, "750.01")
            .withNumber(FactKey.TOTAL_LIABILITIES, LAST, "800")
            .withNumber(FactKey.TOTAL_ASSETS, LAST, "1000")
            .withNumber(FactKey.RD_EXPENSE, LAST, "100")
            .withNumber(FactKey.RD_EXPENSE, BEFORE, "100")
            .withNumber("class1_ip", LAST, "1")
            .withConfirmation("niche-standing", true)
            .withNumber("sme_score", RUNNING, "50");

    @Test
    void exactlyAtEveryThresholdItFits() {
        assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD)).isEqualTo(Outcome.FIT);
    }

    @ParameterizedTest
    @CsvSource({
        "niche_years,2025,2.9,3.1",
        "main_business_revenue,2025,1199.99,1200.01",
        "main_product_revenue,2025,750,750.02",
        "total_liabilities,2025,800.01,799.99",
        "total_assets,2025,999.99,1000.01",
        "rd_expense,2025,99.99,100.01",
        "rd_expense,2024,99.99,100.01",
        "revenue,2024,3333.34,3333.33",
        "sme_score,2026,49.99,50.01",
        "average_staff,2025,1000,999"
    })
    void aHairBeyondAnyThresholdItDoesNotAndAHairWithinItDoes(String fact, int year, String beyond, String within) {
        // A thousand people make a large enterprise only together with a large revenue.
        RecordedFacts facts = fact.equals(FactKey.AVERAGE_STAFF) ? ofLargeRevenue() : AT_EVERY_THRESHOLD;

        assertThat(outcome(CONDITIONS, facts.withNumber(fact, year, beyond))).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, facts.withNumber(fact, year, within))).isEqualTo(Outcome.FIT);
    }

    @Test
    void withoutAnyOneOfItsFiguresItIsNeverDecidedInItsFavour() {
        assertThat(Programme.eachWithoutOneNumber(AT_EVERY_THRESHOLD))
                .hasSize(AT_EVERY_THRESHOLD.numbers().size())
                .allSatisfy(less -> assertThat(outcome(CONDITIONS, less)).isEqualTo(Outcome.UNDETERMINED));
    }

    @ParameterizedTest
    @CsvSource({
        "tech_innovative_sme,FIT",
        "technology_sme,FIT",
        "innovative_sme,FIT",
        "high_tech,UNDETERMINED",
    })
    void eitherOfTheTitlesBelowItIsEnough(String title, Outcome expected) {
        RecordedFacts untitled = RecordedFacts.NONE;
        untitled = new RecordedFacts(
                AT_EVERY_THRESHOLD.numbers(),
                AT_EVERY_THRESHOLD.texts(),
                untitled.withoutQualification("specialised").qualifications(),
                AT_EVERY_THRESHOLD.products(),
                AT_EVERY_THRESHOLD.confirmations(),
                AT_EVERY_THRESHOLD.incidents());

        assertThat(outcome(CONDITIONS, untitled.withQualification(title, null, LocalDate.of(2026, 5, 20))))
                .isEqualTo(expected);
        assertThat(outcome(
                        CONDITIONS,
                        untitled.withoutQualification("tech_innovative_sme")
                                .withoutQualification("technology_sme")
                                .withQualification("innovative_sme", null, LocalDate.of(2026, 5, 19))))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void smallRevenueIsMadeUpByInvestmentOfTwoYearsTogether() {
        RecordedFacts small = AT_EVERY_THRESHOLD
                .withNumber(FactKey.REVENUE, LAST, "1499.99")
                .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "1300");

        assertThat(outcome(CONDITIONS, small)).isEqualTo(Outcome.UNDETERMINED);
        RecordedFacts invested = small.withNumber("new_equity", LAST, "1200.5");
        assertThat(outcome(CONDITIONS, invested.withNumber("new_equity", BEFORE, "799.5")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, invested.withNumber("new_equity", BEFORE, "799.4")))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void anAwardOrAnInstitutionOfTheProvinceStandsInForThePatent() {
        RecordedFacts without = AT_EVERY_THRESHOLD.withNumber("class1_ip", LAST, "0");
        RecordedFacts noAwards = without.withNumber("provincial_awards", 2023, "0")
                .withNumber("provincial_awards", BEFORE, "0")
                .withNumber("provincial_awards", LAST, "0");

        assertThat(outcome(CONDITIONS, without)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(CONDITIONS, noAwards.withoutQualification("rd_institution")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(
                        CONDITIONS,
                        noAwards.withNumber("provincial_awards", 2023, "1").withoutQualification("rd_institution")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(
                        CONDITIONS,
                        noAwards.withNumber("provincial_awards", 2022, "1").withoutQualification("rd_institution")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, noAwards.withTitle("rd_institution", new Title("省部级", null, null, null))))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, noAwards.withTitle("rd_institution", new Title("国家级", null, null, null))))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, noAwards.withTitle("rd_institution", new Title("市级", null, null, null))))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, noAwards.withTitle("rd_institution", new Title(null, null, null, null))))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aPatentThatIsNotInUseDoesNotCount() {
        RecordedFacts unused = AT_EVERY_THRESHOLD
                .withConfirmation("ip-in-use", false)
                .withoutQualification("rd_institution")
                .withNumber("provincial_awards", 2023, "0")
                .withNumber("provincial_awards", BEFORE, "0")
                .withNumber("provincial_awards", LAST, "0");

        assertThat(outcome(CONDITIONS, unused)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, unused.withNumber("provincial_awards", LAST, "1")))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void atTheReviewTheScoreOfEitherYearIsEnough() {
        RecordedFacts review = AT_EVERY_THRESHOLD
                .withQualification("specialised", LocalDate.of(2023, 6, 1), LocalDate.of(2026, 5, 31))
                .withNumber("sme_score", RUNNING, "49");

        assertThat(outcome(CONDITIONS, review)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(CONDITIONS, review.withNumber("sme_score", LAST, "50")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, review.withNumber("sme_score", LAST, "49.9")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, review.withNumber("sme_score", BEFORE, "90")))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @FieldSource("INCIDENTS")
    void anIncidentBarsForThreeYearsToTheDay(String kind) {
        LocalDate out = LocalDate.of(2023, 5, 20);

        assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD.withIncidents(kind, out)))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD.withIncidents(kind, out.plusDays(1))))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD.withIncidents(kind, out.plusYears(3))))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(
                        CONDITIONS,
                        AT_EVERY_THRESHOLD.withIncidents(kind, out.plusYears(3).plusDays(1))))
                .isEqualTo(Outcome.FIT);
    }

    private static RecordedFacts ofLargeRevenue() {
        return AT_EVERY_THRESHOLD
                .withNumber(FactKey.REVENUE, LAST, "40000")
                .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "40000")
                .withNumber(FactKey.MAIN_PRODUCT_REVENUE, LAST, "40000")
                .withNumber(FactKey.RD_EXPENSE, LAST, "4000");
    }
}
