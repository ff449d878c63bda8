package org.policydesk.member.excel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policydesk.eligibility.Unit;

/** A number written as text, perhaps with thousands and a unit. */
final class Amount {
    private static final Pattern FORM =
            Pattern.compile("[¥]?([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)([^0-9,.]*)");
    private static final int WAN = 4;

    private Amount() {}

    static BigDecimal of(String typed, Unit unit) {
        Matcher form = FORM.matcher(Plain.text(typed));
        if (!form.matches()) {
            throw new CellFaultException("excel.fault.number", typed);
        }
        String sign = form.group(2);
        Integer power = sign.isEmpty() ? Integer.valueOf(0) : powers(unit).get(sign);
        if (power == null) {
            throw new CellFaultException("excel.fault.unit", sign, unit.zh());
        }
        return new BigDecimal(form.group(1).replace(",", "")).scaleByPowerOfTen(power);
    }

    /** By how many powers of ten a number with that sign is larger than one in the unit. */
    private static Map<String, Integer> powers(Unit unit) {
        return switch (unit) {
            case WAN_YUAN -> Map.of("万", 0, "万元", 0, "亿", WAN, "亿元", WAN, "元", -WAN);
            case PERSONS -> Map.of("人", 0, "名", 0, "万", WAN, "万人", WAN);
            case ITEMS -> Map.of("件", 0, "项", 0, "个", 0, "万", WAN, "万件", WAN);
            case PERCENT -> Map.of("%", 0);
            case YEARS -> Map.of("年", 0);
            case POINTS -> Map.of("分", 0);
            case RANK -> Map.of("名", 0, "位", 0);
            default -> Map.of();
        };
    }
}
