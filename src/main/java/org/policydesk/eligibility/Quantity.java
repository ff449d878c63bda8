package org.policydesk.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number kept as a fraction, so that a ratio meets its threshold exactly or not at all; the denominator is positive. */
record Quantity(BigDecimal numerator, BigDecimal denominator) implements Measured {
    private static final int PLACES = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Quantity of(BigDecimal number) {
        return new Quantity(number, BigDecimal.ONE);
    }

    static Quantity percent(BigDecimal part, BigDecimal whole) {
        return new Quantity(part.multiply(HUNDRED), whole);
    }

    Quantity plus(Quantity other) {
        return new Quantity(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Quantity dividedBy(int number) {
        return new Quantity(numerator, denominator.multiply(BigDecimal.valueOf(number)));
    }

    @Override
    public int compareTo(BigDecimal threshold) {
        return numerator.compareTo(threshold.multiply(denominator));
    }

    @Override
    public BigDecimal roundedBeside(BigDecimal threshold) {
        BigDecimal rounded = plain(numerator.divide(denominator, PLACES, RoundingMode.HALF_UP));
        boolean onlyRounded = rounded.compareTo(threshold) == 0 && compareTo(threshold) != 0;
        return onlyRounded ? threshold.add(minus(threshold)) : rounded;
    }

    @Override
    public BigDecimal minus(BigDecimal threshold) {
        return plain(numerator.subtract(threshold.multiply(denominator)).divide(denominator, PLACES, RoundingMode.UP));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
