package org.policydesk.extraction;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Unit;

/** Numbers of conditions in digits or Chinese numerals, turned into the unit of the fact that they are compared with. */
final class Amounts {
    /** Pattern of a number, for use inside a larger one. */
    static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?(?!\\d)|\\d{1,9}(?:\\.\\d{1,4})?|[零一二两三四五六七八九十百千]{1,9})";

    private static final String DIGITS = "零一二三四五六七八九";

    private Amounts() {}

    /** The number in the fact's unit, without needless zeros; null when the written unit measures something else. */
    static @Nullable BigDecimal in(Unit unit, String number, String written) {
        BigDecimal value = read(number);
        BigDecimal factor =
                switch (unit) {
                    case WAN_YUAN -> money(written);
                    case PERSONS -> written.matches("人|名|位|人次?") ? BigDecimal.ONE : null;
                    case PERCENT -> written.equals("%") ? BigDecimal.ONE : null;
                    case YEARS -> written.matches("周?年") ? BigDecimal.ONE : null;
                    case ITEMS -> written.matches("[件项个]") ? BigDecimal.ONE : null;
                    case POINTS -> written.equals("分") ? BigDecimal.ONE : null;
                    case RANK -> written.matches("[名位]?") ? BigDecimal.ONE : null;
                    case NONE -> null;
                };
        return value == null || factor == null ? null : plain(value.multiply(factor));
    }

    private static @Nullable BigDecimal money(String written) {
        return switch (written) {
            case "元" -> new BigDecimal("0.0001");
            case "千元" -> new BigDecimal("0.1");
            case "万元", "万" -> BigDecimal.ONE;
            case "百万元" -> BigDecimal.valueOf(100);
            case "千万元" -> BigDecimal.valueOf(1_000);
            case "亿元", "亿" -> BigDecimal.valueOf(10_000);
            default -> null;
        };
    }

    private static @Nullable BigDecimal read(String number) {
        char first = number.charAt(0);
        if (first >= '0' && first <= '9') {
            return new BigDecimal(number.replace(",", ""));
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (power > 0) {
                total += Math.max(digit, 1) * power;
                digit = 0;
            } else {
                digit = c == '两' ? 2 : DIGITS.indexOf(c);
            }
        }
        return total + digit == 0 ? null : BigDecimal.valueOf(total + digit);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
