package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Turns a number and a unit word into a span. */
final class SpanWords {
    /** Pattern of a unit, for use inside a larger one. */
    static final String UNIT = "(?:个?(?:法定)?工作日|个?交易日|个?(?:自然|日历)[日天]|日|天|个(?:自然|公历|整)?月|年|个?小时|个?(?:星期|礼拜)|周|个?季度)";

    private SpanWords() {}

    static @Nullable Span read(String number, String unit) {
        if (number.equals("半")) {
            return unit.equals("年")
                    ? new Span(6, Unit.MONTH)
                    : unit.equals("个月") ? new Span(15, Unit.CALENDAR_DAY) : null;
        }
        int n = Numerals.read(number);
        if (n <= 0 || n > 5000) {
            return null;
        }
        String bare = unit.startsWith("个") ? unit.substring(1) : unit;
        return switch (bare) {
            case "工作日", "法定工作日", "交易日" -> new Span(n, Unit.WORKING_DAY);
            case "自然日", "自然天", "日历天", "日历日", "日", "天" -> new Span(n, Unit.CALENDAR_DAY);
            case "周", "星期", "礼拜" -> new Span(7 * n, Unit.CALENDAR_DAY);
            case "月", "自然月", "公历月", "整月" -> new Span(n, Unit.MONTH);
            case "季度" -> new Span(3 * n, Unit.MONTH);
            case "小时" -> new Span(n, Unit.HOUR);
            default -> n > 60 ? null : new Span(n, Unit.YEAR);
        };
    }
}
