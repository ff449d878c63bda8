package org.policydesk.ui.rule;

import com.vaadin.flow.component.textfield.IntegerField;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.deadline.LeadTimes;

/** How many working days something takes; what cannot be is told at the field as soon as it stands there. */
public final class WorkingDaysField extends IntegerField {
    private static final long serialVersionUID = 1L;

    private final String name;

    /**
     * @param label how the form calls it
     * @param name what it is called away from the form, below {@code rule.field}
     * @param changed runs after every change
     */
    public WorkingDaysField(String label, String name, Runnable changed) {
        super(label);
        this.name = name;
        String range = getTranslation("rule.days.range", LeadTimes.MOST_DAYS);
        setMin(0);
        setMax(LeadTimes.MOST_DAYS);
        setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        addClassName("narrow-field");
        addValueChangeListener(change -> changed.run());
    }

    /**
     * The number; 0 if nothing was entered.
     *
     * @throws InvalidRuleException by this field's name if it is no whole number that can be
     */
    public int days() {
        Integer value = Entries.optional(this, name, Reason.OUT_OF_RANGE);
        int days = value == null ? 0 : value;
        if (days < 0 || days > LeadTimes.MOST_DAYS) {
            throw new InvalidRuleException(name, days < 0 ? Reason.NEGATIVE : Reason.OUT_OF_RANGE);
        }
        return days;
    }
}
