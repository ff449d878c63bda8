package org.policydesk.extraction;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Lengths of what returns. */
final class Periods {
    private static final int MOST = 30;

    private Periods() {}

    /** So many half-years, quarters, months or years; null when the number is out of range. */
    static @Nullable Period of(String unit, int n) {
        if (n <= 0 || n > MOST) {
            return null;
        }
        if (unit.startsWith("半年")) {
            return Period.ofMonths(6 * n);
        }
        return switch (unit.charAt(0)) {
            case '季' -> Period.ofMonths(3 * n);
            case '月' -> Period.ofMonths(n);
            default -> Period.ofYears(n);
        };
    }

    /** The unit in words like 次月, 下一季度, 年度: what is due after each of them. */
    static String unit(String words) {
        return words.contains("季") ? "季" : words.contains("半年") ? "半年" : words.contains("月") ? "月" : "年";
    }
}
