package org.policydesk.ui.association;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Period;
import org.policydesk.deadline.DeadlineRule;

/** A title that lapses after some time. */
final class ValidityFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_A_YEAR = 12;

    private final TextField of = new TextField(getTranslation("policy.rule.of"));
    private final IntegerField months;

    ValidityFields(Runnable changed) {
        months = number("policy.rule.months", 3 * MONTHS_A_YEAR, changed);
        of.addValueChangeListener(change -> changed.run());
        add(of, months);
    }

    @Override
    DeadlineRule read() {
        int number = need(months.getValue(), "period");
        Period period = number % MONTHS_A_YEAR == 0 ? Period.ofYears(number / MONTHS_A_YEAR) : Period.ofMonths(number);
        return new DeadlineRule.Validity(period, of.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Validity validity) {
            of.setValue(validity.of());
            months.setValue((int) Math.max(1, validity.period().toTotalMonths()));
        }
    }
}
