package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policydesk.eligibility.Operator.AT_LEAST;
import static org.policydesk.eligibility.Operator.AT_MOST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Any;
import org.policydesk.eligibility.Criterion.ByRenewal;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.Confirm;
import org.policydesk.eligibility.Criterion.FreeOf;
import org.policydesk.eligibility.Criterion.GivenIn;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Criterion.ListedProduct;
import org.policydesk.eligibility.Criterion.Unless;
import org.policydesk.eligibility.Years.Over;

/**
 * The conditions of real programmes at their boundaries: 专精特新中小企业 and 小巨人 by the measures in force since 2026-04-01, the
 * review of 单项冠军 by cohort, the insurance of 首台（套） by catalogue entry. The machine tool list has a test of its own.
 */
class ProgrammesTest {
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 5, 20));
    private static final int LAST = 2025;
    private static final int BEFORE = 2024;
    private static final int RUNNING = 2026;

    private static Compare atLeast(String fact, String value) {
        return new Compare(fact, AT_LEAST, new BigDecimal(value));
    }

    private static Compare atLeast(String fact, String value, Years years) {
        return new Compare(fact, AT_LEAST, new BigDecimal(value), years);
    }

    private static Compare atMost(String fact, String value) {
        return new Compare(fact, AT_MOST, new BigDecimal(value));
    }

    private static Outcome outcome(Criterion criterion, MemberFacts facts) {
        Outcome outcome = new Assessor().assess(criterion, facts, AS_OF).outcome();
        assertThat(new Assessor().outcome(criterion, facts, AS_OF)).isEqualTo(outcome);
        return outcome;
    }

    private static Criterion score(String title, String least) {
        return new ByRenewal(
                title,
                atLeast("sme_score", least, Years.running()),
                atLeast("sme_score", least, new Years(Over.ANY, 2, -1)));
    }

    @Nested
    class SpecialisedSme {
        private static final Criterion CONDITIONS = new All(List.of(
                new HoldsQualification("tech_innovative_sme"),
                atLeast("niche_years", "3"),
                new Any(List.of(
                        atLeast(FactKey.REVENUE, "1500"), atLeast("new_equity", "2000", Years.last(2, Over.SUM)))),
                atLeast(FactKey.MAIN_BUSINESS_RATIO, "80"),
                atMost(FactKey.DEBT_RATIO, "80"),
                atLeast(FactKey.RD_EXPENSE, "100", Years.last(2, Over.EACH)),
                atLeast(FactKey.RD_EXPENSE_RATIO, "3", Years.last(2, Over.EACH)),
                new Unless(
                        new Any(List.of(
                                atLeast("provincial_awards", "1", Years.last(3, Over.SUM)),
                                new HoldsQualification("rd_institution", "省部级", null))),
                        atLeast("class1_ip", "1")),
                new Confirm("niche-standing", "主导产品在细分市场占有率靠前"),
                score("specialised", "50")));

        private static final RecordedFacts AT_EVERY_THRESHOLD = RecordedFacts.NONE
                .withQualification("tech_innovative_sme", null, null)
                .withoutQualification("specialised")
                .withNumber("niche_years", LAST, "3")
                .withNumber(FactKey.REVENUE, LAST, "1500")
                .withNumber(FactKey.REVENUE, BEFORE, "1400")
                .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "1200")
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
            "niche_years,2025,2.9",
            "main_business_revenue,2025,1199.99",
            "total_liabilities,2025,800.01",
            "rd_expense,2025,99.99",
            "rd_expense,2024,99.99",
            "revenue,2024,3333.34",
            "sme_score,2026,49.99"
        })
        void aHairBeyondAnyThresholdItDoesNot(String fact, int year, String value) {
            assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD.withNumber(fact, year, value)))
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
        void atTheReviewTheScoreOfEitherYearIsEnough() {
            RecordedFacts review = AT_EVERY_THRESHOLD
                    .withQualification("specialised", LocalDate.of(2023, 6, 1), LocalDate.of(2026, 5, 31))
                    .withNumber("sme_score", RUNNING, "49");

            assertThat(outcome(CONDITIONS, review)).isEqualTo(Outcome.UNDETERMINED);
            assertThat(outcome(CONDITIONS, review.withNumber("sme_score", LAST, "50")))
                    .isEqualTo(Outcome.FIT);
            assertThat(outcome(CONDITIONS, review.withNumber("sme_score", LAST, "49.9")))
                    .isEqualTo(Outcome.UNFIT);
        }
    }

    @Nested
    class LittleGiant {
        private static final Criterion CONDITIONS = new All(List.of(
                new HoldsQualification("specialised"),
                atLeast(FactKey.REVENUE, "5000"),
                atLeast(FactKey.MAIN_BUSINESS_RATIO, "90"),
                new ByRenewal(
                        "little_giant", atLeast(FactKey.REVENUE, "5", Years.last(2, Over.GROWTH)), new All(List.of())),
                atMost(FactKey.DEBT_RATIO, "75"),
                atLeast(FactKey.RD_EXPENSE, "1200", Years.last(2, Over.SUM)),
                atLeast(FactKey.RD_EXPENSE_RATIO, "3", Years.last(2, Over.EACH)),
                new Unless(atLeast("national_awards", "1", Years.last(3, Over.SUM)), atLeast("class1_ip", "4")),
                atLeast("market_share", "10"),
                score("little_giant", "60")));

        private static final RecordedFacts AT_EVERY_THRESHOLD = RecordedFacts.NONE
                .withQualification("specialised", null, LocalDate.of(2027, 12, 31))
                .withoutQualification("little_giant")
                .withNumber(FactKey.REVENUE, LAST, "11025")
                .withNumber(FactKey.REVENUE, BEFORE, "10400")
                .withNumber(FactKey.REVENUE, 2023, "10000")
                .withNumber(FactKey.MAIN_BUSINESS_REVENUE, LAST, "9922.5")
                .withNumber(FactKey.TOTAL_LIABILITIES, LAST, "75")
                .withNumber(FactKey.TOTAL_ASSETS, LAST, "100")
                .withNumber(FactKey.RD_EXPENSE, LAST, "700")
                .withNumber(FactKey.RD_EXPENSE, BEFORE, "500")
                .withNumber("class1_ip", LAST, "4")
                .withNumber("market_share", LAST, "10")
                .withNumber("sme_score", RUNNING, "60");

        @Test
        void growthOfExactlyFivePercentAYearFits() {
            assertThat(outcome(CONDITIONS, AT_EVERY_THRESHOLD)).isEqualTo(Outcome.FIT);
        }

        @ParameterizedTest
        @CsvSource({
            "revenue,2025,11024.99",
            "revenue,2023,10000.01",
            "rd_expense,2024,499.99",
            "class1_ip,2025,3",
            "market_share,2025,9.9",
            "total_liabilities,2025,75.01"
        })
        void aHairBelowAnyThresholdItDoesNotUnlessAnAwardSpeaksForIt(String fact, int year, String value) {
            RecordedFacts less = AT_EVERY_THRESHOLD
                    .withNumber(fact, year, value)
                    .withNumber("national_awards", 2023, "0")
                    .withNumber("national_awards", BEFORE, "0")
                    .withNumber("national_awards", LAST, "0");
            RecordedFacts awarded = less.withNumber("national_awards", BEFORE, "1");

            assertThat(outcome(CONDITIONS, less)).isEqualTo(Outcome.UNFIT);
            assertThat(outcome(CONDITIONS, awarded)).isEqualTo(fact.equals("class1_ip") ? Outcome.FIT : Outcome.UNFIT);
        }

        @Test
        void whoReviewsTheTitleIsNotAskedForGrowth() {
            RecordedFacts shrunk = AT_EVERY_THRESHOLD.withNumber(FactKey.REVENUE, 2023, "20000");

            assertThat(outcome(CONDITIONS, shrunk)).isEqualTo(Outcome.UNFIT);
            assertThat(outcome(
                            CONDITIONS,
                            shrunk.withQualification(
                                    "little_giant", LocalDate.of(2023, 7, 1), LocalDate.of(2026, 6, 30))))
                    .isEqualTo(Outcome.FIT);
        }

        @Test
        void aMissOfGrowthTellsItsDistanceInPercentagePointsAndNeverReadsAsMet() {
            Verdict verdict = new Assessor()
                    .assess(CONDITIONS, AT_EVERY_THRESHOLD.withNumber(FactKey.REVENUE, LAST, "11024.9999"), AS_OF);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.actual()).isLessThan(new BigDecimal("5"));
                assertThat(reason.distance()).isNegative();
            });
        }
    }

    @Nested
    class ReviewOfSingleChampions {
        private static final Criterion CONDITIONS = new All(List.of(
                new GivenIn("single_champion", Set.of("第六批", "第三批"), null, null),
                new FreeOf("dishonest", 3),
                new FreeOf("safety_accident", 3)));

        @Test
        void onlyTheCohortsOfTheYearAreReviewed() {
            RecordedFacts clean = RecordedFacts.NONE.withIncidents("dishonest").withIncidents("safety_accident");

            assertThat(outcome(CONDITIONS, of(clean, "第六批"))).isEqualTo(Outcome.FIT);
            assertThat(outcome(CONDITIONS, of(clean, "第三批"))).isEqualTo(Outcome.FIT);
            assertThat(outcome(CONDITIONS, of(clean, "第七批"))).isEqualTo(Outcome.UNFIT);
            assertThat(outcome(CONDITIONS, of(clean, null))).isEqualTo(Outcome.UNDETERMINED);
            assertThat(outcome(CONDITIONS, of(of(clean, null), "第六批"))).isEqualTo(Outcome.FIT);
            assertThat(outcome(CONDITIONS, clean)).isEqualTo(Outcome.UNDETERMINED);
            assertThat(outcome(CONDITIONS, clean.withoutQualification("single_champion")))
                    .isEqualTo(Outcome.UNFIT);
        }

        @ParameterizedTest
        @CsvSource({"2023-05-20,FIT", "2023-05-21,UNFIT", "2026-05-20,UNFIT", "2026-05-21,FIT"})
        void anIncidentBarsForThreeYearsToTheDay(LocalDate day, Outcome expected) {
            RecordedFacts facts = of(RecordedFacts.NONE, "第六批")
                    .withIncidents("dishonest", day)
                    .withIncidents("safety_accident");

            assertThat(outcome(CONDITIONS, facts)).isEqualTo(expected);
        }

        private static RecordedFacts of(RecordedFacts facts, @Nullable String batch) {
            return facts.withTitle("single_champion", new Title(null, batch, LocalDate.of(2021, 11, 1), null));
        }
    }

    @Nested
    class FirstSetInsurance {
        private static final Criterion CONDITIONS =
                new All(List.of(new ListedProduct("first-set-2024"), new Confirm("first-set-specs", "产品参数达到目录要求")));

        @Test
        void theCatalogueEntryDecidesAndAPersonJudgesTheParameters() {
            RecordedFacts listed = RecordedFacts.NONE.withProduct("first-set-2024", true);

            assertThat(outcome(CONDITIONS, RecordedFacts.NONE)).isEqualTo(Outcome.UNDETERMINED);
            assertThat(outcome(CONDITIONS, RecordedFacts.NONE.withProduct("first-set-2024", false)))
                    .isEqualTo(Outcome.UNFIT);
            assertThat(outcome(CONDITIONS, listed)).isEqualTo(Outcome.TO_CONFIRM);
            assertThat(outcome(CONDITIONS, listed.withConfirmation("first-set-specs", true)))
                    .isEqualTo(Outcome.FIT);
        }
    }
}
