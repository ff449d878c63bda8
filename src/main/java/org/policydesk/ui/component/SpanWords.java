package org.policydesk.ui.component;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/**
 * Lengths of time in words: 20 个工作日, 1 年 6 个月. Immutable.
 *
 * @param words the reader's language
 */
record SpanWords(Words words) {
    String span(Span span) {
        return count(span.unit(), span.amount());
    }

    /** Its parts that are not zero, a year of months as a year. */
    String period(Period period) {
        Period whole = period.getMonths() % 12 == 0 ? period.normalized() : period;
        List<String> parts = new ArrayList<>();
        add(parts, Unit.YEAR, whole.getYears());
        add(parts, Unit.MONTH, whole.getMonths());
        add(parts, Unit.CALENDAR_DAY, whole.getDays());
        return String.join(" ", parts);
    }

    private void add(List<String> parts, Unit unit, int amount) {
        if (amount != 0) {
            parts.add(count(unit, amount));
        }
    }

    private String count(Unit unit, int amount) {
        return words.say("rule.span." + unit.name(), amount);
    }
}
