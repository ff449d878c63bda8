package org.policydesk.eligibility;

import java.math.BigDecimal;

/**
 * How far a number may miss its threshold and still miss it narrowly.
 *
 * @param percent of the threshold's amount, 0 to 100, itself included; of pieces that are counted (patents, awards) one missing is
 *     always narrow, for no count can come nearer
 */
public record Margin(BigDecimal percent) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** A tenth of the threshold. */
    public static final Margin TENTH = new Margin(BigDecimal.TEN);

    public Margin {
        if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("not 0 to 100: " + percent);
        }
    }

    /** Whether the number lies that near its threshold, on whichever side; never of a reason without a number. */
    boolean covers(Reason reason) {
        BigDecimal distance = reason.distance();
        BigDecimal threshold = reason.threshold();
        if (!(reason.criterion() instanceof Criterion.Compare compare) || distance == null || threshold == null) {
            return false;
        }
        BigDecimal far = distance.abs();
        return far.compareTo(threshold.abs().multiply(percent).movePointLeft(2)) <= 0
                || isCounted(compare) && far.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isCounted(Criterion.Compare compare) {
        return compare.years().over() != Years.Over.GROWTH
                && FactDictionary.standard()
                        .find(compare.fact())
                        .filter(fact -> fact.unit() == Unit.ITEMS)
                        .isPresent();
    }
}
