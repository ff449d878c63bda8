package org.policydesk.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Dependencies;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactRef;
import org.policydesk.eligibility.FactRef.Kind;

/** What a journalled act touches: too much rather than too little. */
class ChangedFactsTest {
    @Test
    void aFigureTouchesItsYear() {
        assertThat(ChangedFacts.by("fact.revenue.2024").facts()).containsExactly(FactRef.number("revenue", 2024));
    }

    @Test
    void aProductTouchesItsCatalogueItsEntriesAndTheirCheckedParameters() {
        Set<FactRef> listed = ChangedFacts.by("product.first-set-2024").facts();
        Set<FactRef> checked = ChangedFacts.by("specs.first-set-2024/1.1.6").facts();

        for (Set<FactRef> changed : java.util.List.of(listed, checked)) {
            assertThat(dependsOn(new Criterion.ListedProduct("first-set-2024"), changed))
                    .isTrue();
            assertThat(dependsOn(new Criterion.ListedProduct("first-set-2024/1.1.6"), changed))
                    .isTrue();
            assertThat(dependsOn(new Criterion.Confirm("specs.first-set-2024", "?"), changed))
                    .isTrue();
            assertThat(dependsOn(new Criterion.Confirm("specs.first-set-2024/1.1.6", "?"), changed))
                    .isTrue();
            assertThat(dependsOn(new Criterion.ListedProduct("machine_tool"), changed))
                    .isFalse();
        }
    }

    @Test
    void whereItIsNotToldOfWhatThereIsNoneAllThreeAreTouched() {
        assertThat(ChangedFacts.by("without.high_tech").facts())
                .extracting(FactRef::kind)
                .containsExactlyInAnyOrder(Kind.TITLE, Kind.PRODUCT, Kind.INCIDENT);
    }

    @Test
    void aNewRegionTouchesTheRecommendingUnitsToo() {
        assertThat(ChangedFacts.by("changed.regionCode").facts())
                .containsExactlyInAnyOrder(FactRef.of(Kind.TEXT, FactKey.REGION), ChangedFacts.RECOMMENDING_UNITS);
        assertThat(ChangedFacts.by("changed.name")).isEqualTo(ChangedFacts.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "changed.active", "changed.somethingNew", "somethingElse.key", "fact"})
    void whatIsNotKnownToTouchLessTouchesEverything(String action) {
        assertThat(ChangedFacts.by(action)).isEqualTo(ChangedFacts.EVERYTHING);
        assertThat(ChangedFacts.by("fact.revenue.2024").and(ChangedFacts.by(action)))
                .isEqualTo(ChangedFacts.EVERYTHING);
    }

    private static boolean dependsOn(Criterion criterion, Set<FactRef> changed) {
        return Dependencies.of(criterion, null).meet(changed);
    }
}
