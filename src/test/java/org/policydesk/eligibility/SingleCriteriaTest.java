package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Criterion.ListedProduct;
import org.policydesk.eligibility.Criterion.OneOf;
import org.policydesk.eligibility.Criterion.RegionIn;

class SingleCriteriaTest {
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2025, 3, 10), 2024);

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,99.99,UNFIT",
        "AT_LEAST,100,FIT",
        "AT_LEAST,100.01,FIT",
        "AT_MOST,99.99,FIT",
        "AT_MOST,100,FIT",
        "AT_MOST,100.01,UNFIT",
        "MORE_THAN,100,UNFIT",
        "MORE_THAN,100.01,FIT",
        "LESS_THAN,100,UNFIT",
        "LESS_THAN,99.99,FIT",
        "EQUAL,100.00,FIT",
        "EQUAL,100.01,UNFIT"
    })
    void inclusiveWordsIncludeTheNumberAndExclusiveOnesDoNot(Operator op, String value, Outcome expected) {
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.PATENTS, 2024, value);

        assertThat(outcome(new Compare(FactKey.PATENTS, op, new BigDecimal("100")), facts))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "210200,true,FIT",
        "210200,false,UNFIT",
        "210202,false,UNFIT",
        "210100,false,FIT",
        "110000,true,UNFIT",
        "210000,true,FIT",
        "210000,false,UNDETERMINED"
    })
    void aProvinceCoversItsPlannedCityOnlyWhereItSpeaksForIt(String region, boolean including, Outcome expected) {
        RecordedFacts facts = RecordedFacts.NONE.withText(FactKey.REGION, region);

        assertThat(outcome(new RegionIn(Set.of("210000"), including), facts)).isEqualTo(expected);
        assertThat(outcome(new RegionIn(Set.of("21"), including), facts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "659001,65,true,FIT",
        "659001,65,false,UNFIT",
        "659001,66,false,FIT",
        "659001,660000,true,FIT",
        "659001,659001,false,FIT",
        "659001,659002,true,UNFIT",
        "660000,65,true,FIT",
        "660000,65,false,UNFIT",
        "660000,659001,false,UNDETERMINED",
        "650100,65,false,FIT",
        "650100,66,true,UNFIT",
        "650000,65,true,FIT",
        "650000,65,false,UNDETERMINED",
        "650000,66,true,UNDETERMINED",
        "650000,66,false,UNDETERMINED",
        "650000,659001,false,UNDETERMINED",
        "110000,66,true,UNFIT"
    })
    void xinjiangCoversTheCorpsOnlyWhereItSpeaksForIt(
            String region, String listed, boolean including, Outcome expected) {
        RecordedFacts facts = RecordedFacts.NONE.withText(FactKey.REGION, region);

        assertThat(outcome(new RegionIn(Set.of(listed), including), facts)).isEqualTo(expected);
    }

    @Test
    void revenueGrowsFromTheYearBeforeAndHasNoRateFromNothing() {
        Criterion five = new Compare(FactKey.REVENUE_GROWTH, Operator.AT_LEAST, BigDecimal.valueOf(5));
        RecordedFacts before = RecordedFacts.NONE.withNumber(FactKey.REVENUE, 2023, "200");

        assertThat(outcome(five, before.withNumber(FactKey.REVENUE, 2024, "210")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(five, before.withNumber(FactKey.REVENUE, 2024, "209.99")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(five, before)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(
                        five, before.withNumber(FactKey.REVENUE, 2023, "0").withNumber(FactKey.REVENUE, 2024, "210")))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aPlannedCityListedItselfIsCovered() {
        Criterion both = new RegionIn(Set.of("21", "210200"), false);

        assertThat(outcome(both, RecordedFacts.NONE.withText(FactKey.REGION, "210202")))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void aPlaceKnownByItsProvinceAloneMayOrMayNotLieInAListedCity() {
        RecordedFacts province = RecordedFacts.NONE.withText(FactKey.REGION, "440000");

        assertThat(outcome(new RegionIn(Set.of("440100"), true), province)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(new RegionIn(Set.of("330100"), true), province)).isEqualTo(Outcome.UNFIT);
    }

    @ParameterizedTest
    @CsvSource({"C3421,C34,FIT", "3421,C34,FIT", "C3421,342,FIT", "C3511,C34,UNFIT", "C,C34,UNDETERMINED"})
    void anIndustryCoversTheCodesBelowIt(String ofMember, String listed, Outcome expected) {
        RecordedFacts facts = RecordedFacts.NONE.withText(FactKey.INDUSTRY, ofMember);

        assertThat(outcome(new OneOf(FactKey.INDUSTRY, Set.of(listed)), facts)).isEqualTo(expected);
    }

    @Test
    void aTextIsComparedAsAWhole() {
        Criterion private_ = new OneOf(FactKey.OWNERSHIP, Set.of("民营", "合资"));

        assertThat(outcome(private_, RecordedFacts.NONE.withText(FactKey.OWNERSHIP, "民营")))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(private_, RecordedFacts.NONE.withText(FactKey.OWNERSHIP, "民营企业")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(private_, RecordedFacts.NONE)).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10,FIT", "2022-03-11,UNFIT", "2020-02-29,FIT"})
    void threeYearsSinceFoundingIncludeTheAnniversary(String founded, Outcome expected) {
        Criterion atLeastThree = new Compare(FactKey.YEARS_SINCE_FOUNDING, Operator.AT_LEAST, BigDecimal.valueOf(3));

        assertThat(outcome(atLeastThree, RecordedFacts.NONE.withText(FactKey.FOUNDED_ON, founded)))
                .isEqualTo(expected);
    }

    @Test
    void threeYearsAndADayAreMoreThanThreeYears() {
        Criterion atMostThree = new Compare(FactKey.YEARS_SINCE_FOUNDING, Operator.AT_MOST, BigDecimal.valueOf(3));

        assertThat(outcome(atMostThree, RecordedFacts.NONE.withText(FactKey.FOUNDED_ON, "2022-03-09")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(atMostThree, RecordedFacts.NONE.withText(FactKey.FOUNDED_ON, "2022-03-10")))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void aTitleMustBeHeldOnTheDay() {
        Criterion highTech = new HoldsQualification("high_tech");
        RecordedFacts lapsed =
                RecordedFacts.NONE.withQualification("high_tech", LocalDate.of(2022, 3, 10), LocalDate.of(2025, 3, 9));

        assertThat(outcome(highTech, lapsed)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(highTech, lapsed.withQualification("high_tech", LocalDate.of(2025, 3, 10), null)))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(highTech, RecordedFacts.NONE.withoutQualification("high_tech")))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(highTech, RecordedFacts.NONE)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aTitleIsHeldOnItsFirstAndItsLastDay() {
        Criterion highTech = new HoldsQualification("high_tech");
        LocalDate day = AS_OF.date();

        assertThat(outcome(highTech, RecordedFacts.NONE.withQualification("high_tech", day.minusYears(3), day)))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(highTech, RecordedFacts.NONE.withQualification("high_tech", day, day.plusYears(3))))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void anUnknownProductIsAMissingFact() {
        Verdict verdict = new Assessor().assess(new ListedProduct("machine_tool"), RecordedFacts.NONE, AS_OF);

        assertThat(verdict.missingFacts()).containsExactly(new MissingFact(FactType.PRODUCT, "machine_tool", null));
        assertThat(outcome(new ListedProduct("machine_tool"), RecordedFacts.NONE.withProduct("machine_tool", false)))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void aShareOfNothingSaysNothing() {
        RecordedFacts facts =
                RecordedFacts.NONE.withNumber(FactKey.RD_EXPENSE, 2024, "10").withNumber(FactKey.REVENUE, 2024, "0");
        Criterion ratio = new Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(5));

        assertThat(new Assessor().assess(ratio, facts, AS_OF).missingFacts())
                .containsExactly(new MissingFact(FactType.NUMBER, FactKey.REVENUE, 2024));
    }

    @Test
    void aDerivedFactThatSomebodyTypedInIsNotBelieved() {
        RecordedFacts facts = RecordedFacts.NONE.withNumber(FactKey.RD_EXPENSE_RATIO, 2024, "99");
        Criterion ratio = new Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(5));

        assertThat(outcome(ratio, facts)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aRatioThatOnlyRoundsToItsThresholdDoesNotReachIt() {
        RecordedFacts facts = RecordedFacts.NONE
                .withNumber(FactKey.RD_EXPENSE, 2024, "4999999.999999")
                .withNumber(FactKey.REVENUE, 2024, "100000000");
        Criterion ratio = new Compare(FactKey.RD_EXPENSE_RATIO, Operator.AT_LEAST, BigDecimal.valueOf(5));

        Reason reason = new Assessor().assess(ratio, facts, AS_OF).reason();

        assertThat(reason.outcome()).isEqualTo(Outcome.UNFIT);
        assertThat(reason.distance()).isNegative();
        assertThat(reason.actual()).isLessThan(reason.threshold());
    }

    @Test
    void whatCannotBeACriterionIsRefused() {
        assertThatThrownBy(() -> new OneOf(FactKey.INDUSTRY, Set.of())).isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(() -> new RegionIn(Set.of("辽宁"), true)).isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(() -> new OneOf(FactKey.SIZE_CLASS, Set.of("SMALL")))
                .isInstanceOf(InvalidCriterionException.class);
    }

    @Test
    void theReasonsOfANegationAndAChoiceNameTheRightCriterion() {
        Criterion not = new Criterion.Not(new HoldsQualification("high_tech"));
        Criterion choice =
                new Criterion.Any(List.of(new HoldsQualification("high_tech"), new ListedProduct("machine_tool")));
        RecordedFacts holder =
                RecordedFacts.NONE.withQualification("high_tech", null, null).withProduct("machine_tool", false);

        Verdict verdict = new Assessor().assess(new Criterion.All(List.of(not, choice)), holder, AS_OF);

        assertThat(verdict.unmet()).extracting(Reason::criterion).containsExactly(not);
    }

    private static Outcome outcome(Criterion criterion, MemberFacts facts) {
        return new Assessor().assess(criterion, facts, AS_OF).outcome();
    }
}
