package org.policydesk.member;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A fact (指标) of one fiscal year, as entered.
 *
 * @param key a key of the fact dictionary, which also gives the unit
 * @param source where the value comes from, in words; null if nobody said
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 */
public record FactValue(
        String key,
        int fiscalYear,
        BigDecimal value,
        @Nullable String source,
        @Nullable Long evidenceId) {
    /** A value without a word on where it comes from. */
    public FactValue(String key, int fiscalYear, BigDecimal value) {
        this(key, fiscalYear, value, null, null);
    }
}
