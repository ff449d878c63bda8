package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Turns a number and a unit word into a span. */
final class SpanWords {
    /** Pattern of a unit, for use inside a larger one. */
    static final String UNIT = "(?:个?工作日|个?交易日|个?自然日|日历天|日历日|日|天|个月|个自然月|年|个?小时|周|个?季度)";

    private SpanWords() {}

    static @Nullable Span read(String number, String unit) {
        int n = Numerals.read(number);
        if (n <= 0 || n > 5000) {
            return null;
        }
        String bare = unit.startsWith("个") ? unit.substring(1) : unit;
        return switch (bare) {
            case "工作日", "交易日" -> new Span(n, Unit.WORKING_DAY);
            case "自然日", "日历天", "日历日", "日", "天" -> new Span(n, Unit.CALENDAR_DAY);
            case "周" -> new Span(7 * n, Unit.CALENDAR_DAY);
            case "月", "自然月" -> new Span(n, Unit.MONTH);
            case "季度" -> new Span(3 * n, Unit.MONTH);
            case "小时" -> new Span(n, Unit.HOUR);
            default -> n > 60 ? null : new Span(n, Unit.YEAR);
        };
    }
}
