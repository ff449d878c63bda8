package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition (条件) a company must meet: a tree of all, any and not over single criteria.
 *
 * <p>Values are immutable; constructors refuse what cannot be a criterion with an {@link InvalidCriterionException}.
 */
public sealed interface Criterion {

    /** All of these; an empty list always fits. */
    record All(List<Criterion> criteria) implements Criterion {
        public All {
            criteria = List.copyOf(criteria);
        }
    }

    /** At least one of these; an empty list never fits. */
    record Any(List<Criterion> criteria) implements Criterion {
        public Any {
            criteria = List.copyOf(criteria);
        }
    }

    /** The contrary; what is unknown stays unknown. */
    record Not(Criterion criterion) implements Criterion {}

    /**
     * A number against a threshold, in the fact's own unit.
     *
     * @param fiscalYear the year whose value counts; null: the year of the assessment
     */
    record Compare(
            String fact,
            Operator op,
            BigDecimal value,
            @Nullable Integer fiscalYear) implements Criterion {
        public Compare {
            require(fact != null && !fact.isBlank(), "fact", "missing");
            require(op != null, "op", "missing");
            require(value != null, "value", "missing");
        }

        /** A comparison with the value of the assessment's fiscal year. */
        public Compare(String fact, Operator op, BigDecimal value) {
            this(fact, op, value, null);
        }
    }

    /** A text attribute that is one of these values; a code (industry) also matches every code below a listed one. */
    record OneOf(String attribute, Set<String> values) implements Criterion {
        public OneOf {
            require(attribute != null && !attribute.isBlank(), "attribute", "missing");
            require(!attribute.equals(FactKey.SIZE_CLASS), "attribute", "has a criterion of its own");
            values = copy(values);
            require(!values.isEmpty(), "values", "missing");
        }
    }

    /**
     * Registered in one of these regions.
     *
     * @param codes GB/T 2260 codes of provinces ("21", "210000"), cities or districts; each covers what lies below it
     * @param includingPlannedCities whether a province covers its city under separate planning (计划单列市); where not, such
     *     a city must be listed itself
     */
    record RegionIn(Set<String> codes, boolean includingPlannedCities) implements Criterion {
        public RegionIn {
            codes = copy(codes);
            require(!codes.isEmpty(), "codes", "missing");
            require(codes.stream().allMatch(code -> code.matches("[0-9]{2,6}")), "codes", "not a region code");
        }
    }

    /** Of one of these size classes in the assessment's fiscal year. */
    record SizeIn(Set<SizeClass> sizes) implements Criterion {
        public SizeIn {
            sizes = copy(sizes);
            require(!sizes.isEmpty(), "sizes", "missing");
        }
    }

    /** Holds this title on the day of the assessment. */
    record HoldsQualification(String qualification) implements Criterion {
        public HoldsQualification {
            require(qualification != null && !qualification.isBlank(), "qualification", "missing");
        }
    }

    /** Makes a product that is in this catalogue entry. */
    record ListedProduct(String catalogueEntry) implements Criterion {
        public ListedProduct {
            require(catalogueEntry != null && !catalogueEntry.isBlank(), "catalogueEntry", "missing");
        }
    }

    /** Something only a person can judge; the id keeps the answer when the wording changes. */
    record Confirm(String id, String question) implements Criterion {
        public Confirm {
            require(id != null && !id.isBlank(), "id", "missing");
            require(question != null && !question.isBlank(), "question", "missing");
        }
    }

    private static <T> Set<T> copy(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static void require(boolean holds, String field, String reason) {
        if (!holds) {
            throw new InvalidCriterionException(field, reason);
        }
    }
}
