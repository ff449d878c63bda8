package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The compound yearly growth from one value to another, in percent. Compared without taking a root: it is at least t percent if
 * the last value is at least the first times (1 + t/100) to the power of the years.
 *
 * @param first positive
 * @param last not negative
 */
record Growth(BigDecimal first, BigDecimal last, int years) implements Measured {
    private static final int PLACES = 4;
    private static final double HUNDRED = 100;
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    @Override
    public int compareTo(BigDecimal threshold) {
        BigDecimal factor = BigDecimal.ONE.add(threshold.movePointLeft(2));
        return factor.signum() < 0 ? 1 : last.compareTo(first.multiply(factor.pow(years)));
    }

    @Override
    public BigDecimal roundedBeside(BigDecimal threshold) {
        BigDecimal rounded = Quantity.plain(percent().setScale(PLACES, RoundingMode.HALF_UP));
        int sign = compareTo(threshold);
        return sign != Integer.signum(rounded.compareTo(threshold)) ? threshold.add(minus(threshold)) : rounded;
    }

    @Override
    public BigDecimal minus(BigDecimal threshold) {
        int sign = compareTo(threshold);
        BigDecimal distance = percent().subtract(threshold).setScale(PLACES, RoundingMode.UP);
        boolean sameSide = Integer.signum(distance.signum()) == sign;
        return Quantity.plain(sameSide ? distance : SMALLEST.multiply(BigDecimal.valueOf(sign)));
    }

    private BigDecimal percent() {
        double factor = last.divide(first, MathContext.DECIMAL128).doubleValue();
        return BigDecimal.valueOf((Math.pow(factor, 1.0 / years) - 1) * HUNDRED);
    }
}
