package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policydesk.eligibility.Criterion.All;
import org.policydesk.eligibility.Criterion.Confirm;
import org.policydesk.eligibility.Criterion.ListedProduct;

/** The insurance of first sets (首台（套）): the catalogue's entry decides, and a person judges the parameters. */
class FirstSetInsuranceTest {
    private static final String CATALOGUE = "first-set-2024";
    private static final String FIVE_AXES = CATALOGUE + "/1.1.6";
    private static final Criterion ANY_ENTRY = conditions(CATALOGUE);
    private static final Criterion THAT_ENTRY = conditions(FIVE_AXES);

    @Test
    void anEntryOfTheCatalogueDecidesAndAPersonJudgesTheParameters() {
        RecordedFacts listed = RecordedFacts.NONE.withProduct(CATALOGUE, true);

        assertThat(outcome(ANY_ENTRY, RecordedFacts.NONE)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(ANY_ENTRY, RecordedFacts.NONE.withProduct(CATALOGUE, false)))
                .isEqualTo(Outcome.UNFIT);
        assertThat(outcome(ANY_ENTRY, listed)).isEqualTo(Outcome.TO_CONFIRM);
        assertThat(outcome(ANY_ENTRY, listed.withConfirmation("specs." + CATALOGUE, true)))
                .isEqualTo(Outcome.FIT);
        assertThat(outcome(ANY_ENTRY, listed.withConfirmation("specs." + CATALOGUE, false)))
                .isEqualTo(Outcome.UNFIT);
    }

    @Test
    void aSingleEntryIsNotMetByAnotherOne() {
        RecordedFacts other = RecordedFacts.NONE.withProduct(CATALOGUE, true).withProduct(CATALOGUE + "/1.9.1", true);
        RecordedFacts that = other.withProduct(FIVE_AXES, true).withConfirmation("specs." + FIVE_AXES, true);

        assertThat(outcome(THAT_ENTRY, other)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(THAT_ENTRY, that)).isEqualTo(Outcome.FIT);
    }

    @Test
    void whoHasNothingInTheCatalogueHasNothingInAnyOfItsEntries() {
        RecordedFacts none = RecordedFacts.NONE.withProduct(CATALOGUE, false);

        assertThat(outcome(THAT_ENTRY, none)).isEqualTo(Outcome.UNFIT);
        assertThat(outcome(conditions("another-catalogue/1.1.6"), none)).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Criterion conditions(String entry) {
        return new All(List.of(new ListedProduct(entry), new Confirm("specs." + entry, "产品参数达到目录要求")));
    }

    private static Outcome outcome(Criterion criterion, MemberFacts facts) {
        return new Assessor().outcome(criterion, facts, AsOf.on(LocalDate.of(2024, 11, 11)));
    }
}
