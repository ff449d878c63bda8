package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a criterion came out as it did, with the reasons of the criteria below it; immutable and free of any language.
 *
 * @param criterion what was asked
 * @param outcome how it came out
 * @param actual the company's number in the unit of the fact, ratios in percent rounded to four places; null if unknown or
 *     not a number
 * @param actualText the company's text, code or size class; null if unknown or a number
 * @param threshold the number it was compared with; null if none was
 * @param distance actual − threshold in the unit of the fact, ratios in percentage points; rounded away from zero, so that a
 *     miss never reads 0
 * @param fiscalYear the year of the numbers; null if none were used
 * @param missing the facts that were looked for and not found
 * @param children the reasons of the parts of all, any and not
 */
public record Reason(
        Criterion criterion,
        Outcome outcome,
        @Nullable BigDecimal actual,
        @Nullable String actualText,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal distance,
        @Nullable Integer fiscalYear,
        List<MissingFact> missing,
        List<Reason> children) {
    public Reason {
        missing = List.copyOf(missing);
        children = List.copyOf(children);
    }

    static Reason of(Criterion criterion, Outcome outcome) {
        return new Reason(criterion, outcome, null, null, null, null, null, List.of(), List.of());
    }

    static Reason of(Criterion criterion, Outcome outcome, @Nullable String actualText) {
        return new Reason(criterion, outcome, null, actualText, null, null, null, List.of(), List.of());
    }

    static Reason of(Criterion criterion, Outcome outcome, List<Reason> children) {
        return new Reason(criterion, outcome, null, null, null, null, null, List.of(), children);
    }

    static Reason missing(Criterion criterion, List<MissingFact> missing) {
        return new Reason(criterion, Outcome.UNDETERMINED, null, null, null, null, null, missing, List.of());
    }
}
