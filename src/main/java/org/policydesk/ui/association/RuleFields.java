package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;

/** The fields of one form of rule. */
abstract class RuleFields extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 999;

    RuleFields(Component... fields) {
        addClassName("form-row");
        add(fields);
    }

    /** @throws InvalidRuleException naming the field that is missing or wrong */
    abstract DeadlineRule read();

    /** Shows the rule, if it is of this form. */
    abstract void write(DeadlineRule rule);

    /** The fields for a form of rule. */
    static RuleFields of(RuleForm form, LocalDate today, Runnable changed) {
        return switch (form) {
            case FIXED -> new NamedDateFields(false, today, changed);
            case WINDOW -> new NamedDateFields(true, today, changed);
            case ANNUAL -> new AnnualFields(changed);
            case PERIODIC -> new PeriodicFields(changed);
            case RELATIVE -> new RelativeFields(changed);
            case VALIDITY -> new ValidityFields(changed);
            case OPEN -> new OpenFields(changed);
        };
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidRuleException(field, InvalidRuleException.Reason.MISSING);
        }
        return value;
    }

    IntegerField number(String key, int start, Runnable changed) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(LARGEST);
        field.setValue(start);
        field.setStepButtonsVisible(true);
        field.addClassName("narrow-field");
        field.addValueChangeListener(change -> changed.run());
        return field;
    }
}
