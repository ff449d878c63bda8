package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** How often something returns: one of the usual lengths, or any number of months. */
final class PeriodLength {
    private static final int OTHER = 0;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final List<Integer> USUAL = List.of(1, QUARTER, 6, YEAR, 24, 36, 60);

    private final Select<Integer> every;
    private final IntegerField months;
    private @Nullable Period shown;

    PeriodLength(RuleFields owner) {
        every = owner.choice(
                "every",
                Stream.concat(USUAL.stream(), Stream.of(OTHER)).toList(),
                length -> owner.getTranslation("rule.every." + length));
        every.setValue(QUARTER);
        months = owner.number("every.months", 1);
        months.setVisible(false);
        every.addValueChangeListener(change -> months.setVisible(change.getValue() == OTHER));
    }

    Select<Integer> every() {
        return every;
    }

    IntegerField months() {
        return months;
    }

    /** The months of a period, no more than one can have; 0 while that is not known. */
    int total() {
        Integer other = months.getValue();
        return every.getValue() != OTHER
                ? every.getValue()
                : other == null ? 0 : Math.clamp(other, 0, Periodic.MOST_MONTHS);
    }

    /** Whether the periods begin with the year; else something must tell where they begin. */
    boolean dividesYear() {
        return total() == 0 || YEAR % total() == 0;
    }

    /** @throws InvalidRuleException if there is no number of months, or none that can be */
    Period read() {
        if (every.getValue() == OTHER) {
            int number = RuleFields.need(Entries.optional(months, "every.months", Reason.OUT_OF_RANGE), "every.months");
            if (number <= 0) {
                throw new InvalidRuleException("every.months", Reason.NOT_POSITIVE);
            }
            if (number > Periodic.MOST_MONTHS) {
                throw new InvalidRuleException("every.months", Reason.OUT_OF_RANGE);
            }
        }
        int total = total();
        // Twelve months and a year mean the same but are different values; what was not touched must not seem changed.
        if (shown != null && shown.toTotalMonths() == total) {
            return shown;
        }
        return total % YEAR == 0 ? Period.ofYears(total / YEAR) : Period.ofMonths(total);
    }

    void write(Period period) {
        shown = period;
        int total = Math.toIntExact(period.toTotalMonths());
        months.setValue(total);
        every.setValue(USUAL.contains(total) ? total : OTHER);
    }
}
