package org.policydesk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FactDictionaryTest {
    private final FactDictionary dictionary = FactDictionary.standard();

    @Test
    void everyKeyTheProgramComputesWithIsDefined() {
        assertThat(FactKey.class.getFields())
                .allSatisfy(field -> assertThat(dictionary.find(key(field))).isPresent());
    }

    @Test
    void everyFactHasLabelsInBothLanguages() {
        assertThat(dictionary.all()).allSatisfy(fact -> {
            assertThat(fact.zh()).isNotBlank();
            assertThat(fact.en()).isNotBlank();
        });
    }

    @Test
    void whatIsComputedIsNotOfferedForEntry() {
        assertThat(dictionary.entered(FactType.NUMBER))
                .extracting(FactDefinition::key)
                .contains(FactKey.REVENUE)
                .doesNotContain(FactKey.RD_EXPENSE_RATIO, FactKey.YEARS_SINCE_FOUNDING);
    }

    @Test
    void everyNumberHasAUnit() {
        assertThat(dictionary.ofType(FactType.NUMBER))
                .noneMatch(fact -> fact.unit() == Unit.NONE)
                .hasSizeGreaterThan(10);
        assertThat(Arrays.stream(Unit.values()).filter(unit -> unit != Unit.NONE))
                .noneMatch(unit -> unit.zh().isBlank() || unit.en().isBlank());
    }

    private static String key(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
