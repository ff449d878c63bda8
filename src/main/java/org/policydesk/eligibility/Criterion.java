package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
     * @param fiscalYear the year whose value counts, or the last of those that count; null: that of the assessment
     * @param years which years count and how; null reads as one
     */
    record Compare(
            String fact,
            Operator op,
            BigDecimal value,
            @Nullable Integer fiscalYear,
            Years years) implements Criterion {
        public Compare {
            years = Objects.requireNonNullElse(years, Years.ONE);
            require(fact != null && !fact.isBlank(), "fact", "missing");
            require(op != null, "op", "missing");
            require(value != null, "value", "missing");
        }

        /** A comparison with the value of the assessment's fiscal year. */
        public Compare(String fact, Operator op, BigDecimal value) {
            this(fact, op, value, null, Years.ONE);
        }

        /** A comparison with the value of that fiscal year. */
        public Compare(String fact, Operator op, BigDecimal value, @Nullable Integer fiscalYear) {
            this(fact, op, value, fiscalYear, Years.ONE);
        }

        /** A comparison over several years up to the assessment's. */
        public Compare(String fact, Operator op, BigDecimal value, Years years) {
            this(fact, op, value, null, years);
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
     * @param includingPlannedCities whether a province covers its city under separate planning (计划单列市), and Xinjiang the
     *     Corps (兵团, 66); where not, these must be listed themselves
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

    /**
     * Holds this title.
     *
     * @param level the least level of the dictionary's that is enough; null: any
     * @param on the day on which it must be held; null: the day of the assessment
     */
    record HoldsQualification(
            String qualification,
            @Nullable String level,
            @Nullable LocalDate on) implements Criterion {
        public HoldsQualification {
            require(qualification != null && !qualification.isBlank(), "qualification", "missing");
            require(
                    level == null
                            || FactDictionary.standard().levels(qualification).contains(level),
                    "level",
                    "unknown");
        }

        public HoldsQualification(String qualification) {
            this(qualification, null, null);
        }
    }

    /**
     * Was given this title in one of these rounds, or between these days; at least one of the two must be told.
     *
     * @param batches rounds (第六批); empty: whichever
     * @param from the first day of giving; null: since ever
     * @param until the last day of giving; null: until now
     */
    record GivenIn(
            String qualification,
            Set<String> batches,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Criterion {
        public GivenIn {
            require(qualification != null && !qualification.isBlank(), "qualification", "missing");
            batches = copy(batches);
            require(!batches.isEmpty() || from != null || until != null, "batches", "missing");
            require(from == null || until == null || !until.isBefore(from), "until", "before from");
        }
    }

    /** A day, such as that of founding, lies between these, both included; one side may be open. */
    record DateIn(
            String attribute,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Criterion {
        public DateIn {
            require(attribute != null && !attribute.isBlank(), "attribute", "missing");
            require(from != null || until != null, "from", "missing");
            require(from == null || until == null || !until.isBefore(from), "until", "before from");
        }
    }

    /** Nothing of that kind on record in the years before the day of the assessment. */
    record FreeOf(String incident, int years) implements Criterion {
        private static final int MOST = 50;

        public FreeOf {
            require(incident != null && !incident.isBlank(), "incident", "missing");
            require(years >= 1 && years <= MOST, "years", "not 1 to 50");
        }
    }

    /** Not asked of those whom the exemption fits (对…不考察本项指标). */
    record Unless(Criterion exemption, Criterion criterion) implements Criterion {
        public Unless {
            require(exemption != null, "exemption", "missing");
            require(criterion != null, "criterion", "missing");
        }
    }

    /** One rule for those who apply for a title for the first time, another for those who hold it and renew it (复核). */
    record ByRenewal(String qualification, Criterion first, Criterion renewal) implements Criterion {
        public ByRenewal {
            require(qualification != null && !qualification.isBlank(), "qualification", "missing");
            require(first != null, "first", "missing");
            require(renewal != null, "renewal", "missing");
        }
    }

    /** Makes a product that is in this catalogue ("first-set-2024"), or in this entry of it ("first-set-2024/1.1.6"). */
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
