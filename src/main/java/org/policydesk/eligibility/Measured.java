package org.policydesk.eligibility;

import java.math.BigDecimal;

/** A number that meets its threshold exactly or not at all, however it is rounded for reading. */
sealed interface Measured permits Quantity, Growth {
    int compareTo(BigDecimal threshold);

    /** Rounded for reading, but never onto a threshold that it doesn't meet. */
    BigDecimal roundedBeside(BigDecimal threshold);

    /** The distance, rounded away from zero, so that a miss never reads 0. */
    BigDecimal minus(BigDecimal threshold);
}
