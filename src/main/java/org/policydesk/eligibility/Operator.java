package org.policydesk.eligibility;

import java.util.Optional;

/**
 * How a number is compared. 以上, 以下, 以内, 届满 include the number itself (AT_LEAST, AT_MOST); 超过, 不满, 以外 leave it out
 * (MORE_THAN, LESS_THAN), by 民法典 1259 unless the text says otherwise.
 */
public enum Operator {
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    EQUAL;

    /** What holds exactly where this does not; empty for {@link #EQUAL}, whose contrary is no single comparison. */
    Optional<Operator> contrary() {
        return switch (this) {
            case AT_LEAST -> Optional.of(LESS_THAN);
            case AT_MOST -> Optional.of(MORE_THAN);
            case MORE_THAN -> Optional.of(AT_MOST);
            case LESS_THAN -> Optional.of(AT_LEAST);
            case EQUAL -> Optional.empty();
        };
    }

    /** Whether the comparison holds, given the sign of (value − threshold). */
    boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case MORE_THAN -> sign > 0;
            case LESS_THAN -> sign < 0;
            case EQUAL -> sign == 0;
        };
    }
}
