package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Any;
import org.policydesk.eligibility.Criterion.GivenIn;
import org.policydesk.eligibility.Criterion.HoldsQualification;

/**
 * The review of 单项冠军 in 2024, which is a duty of whole cohorts: the sixth round, given in 2021, and those of the third that
 * passed their review and so still hold the title.
 */
class SingleChampionReviewTest {
    private static final String TITLE = "single_champion";
    private static final LocalDate DUE = LocalDate.of(2024, 10, 27);
    private static final Criterion CONDITIONS = new Any(List.of(
            new GivenIn(TITLE, Set.of("第六批"), null, null),
            new All(List.of(new GivenIn(TITLE, Set.of("第三批"), null, null), new HoldsQualification(TITLE)))));

    @Test
    void onlyTheCohortsOfTheYearAreReviewed() {
        assertThat(outcome(title(RecordedFacts.NONE, "第六批", null))).isEqualTo(Outcome.FIT);
        assertThat(outcome(title(RecordedFacts.NONE, "第五批", null))).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(title(RecordedFacts.NONE, "第七批", null))).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(RecordedFacts.NONE.withoutQualification(TITLE))).isEqualTo(Outcome.UNFIT);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-27,FIT", "2024-10-26,UNFIT", ",FIT"})
    void theThirdRoundOnlyWhereItStillHoldsTheTitleOnTheDay(@Nullable LocalDate until, Outcome expected) {
        assertThat(outcome(title(RecordedFacts.NONE, "第三批", until))).isEqualTo(expected);
    }

    @Test
    void aTitleWithoutItsRoundIsAskedForAndNeverGuessed() {
        RecordedFacts unknown = title(RecordedFacts.NONE, null, null);

        assertThat(outcome(RecordedFacts.NONE)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(unknown)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(title(unknown, "第六批", null))).isEqualTo(Outcome.FIT);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31,UNFIT", "2021-01-01,FIT", "2021-12-31,FIT", "2022-01-01,UNFIT"})
    void aCohortMayAlsoBeToldByTheDaysOfGiving(LocalDate given, Outcome expected) {
        Criterion of2021 = new GivenIn(TITLE, Set.of(), LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

        assertThat(new Assessor()
                        .outcome(of2021, RecordedFacts.NONE.withQualification(TITLE, given, null), AsOf.on(DUE)))
                .isEqualTo(expected);
    }

    private static RecordedFacts title(RecordedFacts facts, @Nullable String batch, @Nullable LocalDate until) {
        return facts.withTitle(TITLE, new Title(null, batch, LocalDate.of(2021, 11, 1), until));
    }

    private static Outcome outcome(MemberFacts facts) {
        Verdict verdict = new Assessor().assess(CONDITIONS, facts, AsOf.on(DUE));
        assertThat(new Assessor().outcome(CONDITIONS, facts, AsOf.on(DUE))).isEqualTo(verdict.outcome());
        return verdict.outcome();
    }
}
