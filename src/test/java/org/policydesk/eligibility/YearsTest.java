package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policydesk.eligibility.FactKey.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.Compare;
import org.policydesk.eligibility.Criterion.DateIn;
import org.policydesk.eligibility.Criterion.HoldsQualification;
import org.policydesk.eligibility.Years.Over;

class YearsTest {
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 5, 20), 2025);
    private static final RecordedFacts RISING = RecordedFacts.NONE
            .withNumber(REVENUE, 2022, "80")
            .withNumber(REVENUE, 2023, "100")
            .withNumber(REVENUE, 2024, "110")
            .withNumber(REVENUE, 2025, "121")
            .withNumber(REVENUE, 2026, "500");

    @ParameterizedTest
    @CsvSource({
        "EACH,2,0,110,FIT",
        "EACH,2,0,110.01,UNFIT",
        "EACH,1,1,110,FIT",
        "EACH,1,1,111,UNFIT",
        "EACH,1,-1,500,FIT",
        "ANY,3,0,121,FIT",
        "ANY,3,0,121.01,UNFIT",
        "ANY,2,-1,500,FIT",
        "SUM,3,0,331,FIT",
        "SUM,3,0,331.01,UNFIT",
        "AVERAGE,3,0,110.3333,FIT",
        "AVERAGE,3,0,110.3334,UNFIT",
        "GROWTH,2,0,10,FIT",
        "GROWTH,2,0,10.0001,UNFIT",
        "GROWTH,3,0,14.7,FIT",
        "GROWTH,3,0,14.8,UNFIT",
        "GROWTH,1,1,10,FIT"
    })
    void severalYearsAreTakenAsTheConditionSays(Over over, int count, int back, String value, Outcome expected) {
        assertThat(outcome(new Years(over, count, back), value, RISING)).isEqualTo(expected);
    }

    @Test
    void aMissingYearLeavesOpenOnlyWhatItCouldDecide() {
        RecordedFacts one = RecordedFacts.NONE.withNumber(REVENUE, 2025, "121");

        assertThat(outcome(Years.last(2, Over.EACH), "200", one)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(Years.last(2, Over.EACH), "100", one)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(Years.last(2, Over.ANY), "100", one)).isEqualTo(Outcome.FIT);
        assertThat(outcome(Years.last(2, Over.ANY), "200", one)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(Years.last(2, Over.SUM), "100", one)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assess(Years.last(2, Over.GROWTH), "1", one).missingFacts())
                .containsExactly(new MissingFact(FactType.NUMBER, REVENUE, 2023));
    }

    @Test
    void growthFromNothingHasNoRate() {
        RecordedFacts fromNothing = RISING.withNumber(REVENUE, 2023, "0");
        RecordedFacts toLoss = RISING.withNumber(REVENUE, 2025, "-1");

        assertThat(outcome(Years.last(2, Over.GROWTH), "5", fromNothing)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(Years.last(2, Over.GROWTH), "5", toLoss)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(Years.last(2, Over.GROWTH), "-100", RISING.withNumber(REVENUE, 2025, "0")))
                .isEqualTo(Outcome.FIT);
    }

    @Test
    void everyYearHasItsReason() {
        Verdict verdict = assess(Years.last(2, Over.EACH), "115", RISING);

        assertThat(verdict.reason().children()).extracting(Reason::fiscalYear).containsExactly(2024, 2025);
        assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
            assertThat(reason.fiscalYear()).isEqualTo(2024);
            assertThat(reason.distance()).isEqualByComparingTo("-5");
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30,FIT", "2023-07-01,UNFIT", "never,UNDETERMINED"})
    void aDayOfFoundingIsComparedWithTheDayIncluded(String founded, Outcome expected) {
        var criterion = new DateIn(FactKey.FOUNDED_ON, null, LocalDate.of(2023, 6, 30));

        assertThat(new Assessor().outcome(criterion, RecordedFacts.NONE.withText(FactKey.FOUNDED_ON, founded), AS_OF))
                .isEqualTo(expected);
    }

    @Test
    void aTitleCanBeAskedForOnAnotherDay() {
        var criterion = new HoldsQualification("high_tech", null, LocalDate.of(2024, 12, 31));
        RecordedFacts lapsed = RecordedFacts.NONE.withQualification("high_tech", null, LocalDate.of(2024, 12, 31));

        assertThat(new Assessor().outcome(criterion, lapsed, AS_OF)).isEqualTo(Outcome.FIT);
        assertThat(new Assessor().outcome(new HoldsQualification("high_tech"), lapsed, AS_OF))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void whatCannotBeIsRefusedByField() {
        assertThatThrownBy(() -> new Years(Over.SUM, 0, 0)).hasMessage("count: not 1 to 20");
        assertThatThrownBy(() -> new Years(Over.SUM, 2, -2)).hasMessage("back: not -1 to 10");
        assertThatThrownBy(() -> new HoldsQualification("smart_factory", "特级", null))
                .hasMessage("level: unknown");
        assertThatThrownBy(() -> new DateIn("founded_on", null, null)).hasMessage("from: missing");
        assertThatThrownBy(() -> new Criterion.FreeOf("dishonest", 0)).hasMessage("years: not 1 to 50");
        assertThatThrownBy(() -> new Criterion.GivenIn("single_champion", Set.of(), null, null))
                .hasMessage("batches: missing");
    }

    private static Outcome outcome(Years years, String value, RecordedFacts facts) {
        Verdict verdict = assess(years, value, facts);
        assertThat(new Assessor().outcome(criterion(years, value), facts, AS_OF))
                .isEqualTo(verdict.outcome());
        return verdict.outcome();
    }

    private static Verdict assess(Years years, String value, RecordedFacts facts) {
        return new Assessor().assess(criterion(years, value), facts, AS_OF);
    }

    private static Criterion criterion(Years years, String value) {
        return new Compare(REVENUE, Operator.AT_LEAST, new BigDecimal(value), years);
    }
}
