package org.policydesk.member;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.SizeClass;

/**
 * A fact that is computed from others, never typed in.
 *
 * @param key a derived key of the fact dictionary
 * @param number in the dictionary's unit, rounded to four places; null for the size class
 * @param size the size class; null for numbers
 */
public record DerivedValue(
        String key,
        int fiscalYear,
        @Nullable BigDecimal number,
        @Nullable SizeClass size) {}
