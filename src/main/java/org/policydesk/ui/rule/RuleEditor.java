package org.policydesk.ui.rule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** Edits a rule of any form; what was written is read back the same, and what is wrong is told at its field. */
public final class RuleEditor extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final Runnable changed;
    private final Select<RuleForm> form = new Select<>();
    private final Div place = new Div();
    private RuleFields fields;
    private boolean asked;

    /**
     * @param today the business day
     * @param changed runs after every change
     */
    public RuleEditor(LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        fields = fields(RuleForm.FIXED);
        addClassName("rule-editor");
        form.setLabel(getTranslation("rule.form"));
        form.setId("item-rule-form");
        form.setItems(RuleForm.values());
        form.setItemLabelGenerator(one -> getTranslation("rule.form." + one));
        form.setValue(RuleForm.FIXED);
        form.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        place.add(fields);
        add(form, place);
    }

    /**
     * The rule as it stands; a field in the way is marked.
     *
     * @throws InvalidRuleException naming the field that is missing or wrong
     */
    public DeadlineRule read() {
        return read(true);
    }

    /**
     * As {@link #read}, for looking on while it is still being filled in: what is only missing yet is not marked before the
     * whole was asked for once.
     *
     * @throws InvalidRuleException naming the field that is missing or wrong
     */
    public DeadlineRule soFar() {
        return read(false);
    }

    private DeadlineRule read(boolean complete) {
        fields.unmark();
        asked |= complete;
        try {
            return fields.read();
        } catch (InvalidRuleException e) {
            if (asked || e.reason() != Reason.MISSING) {
                fields.mark(e);
            }
            throw e;
        }
    }

    /** Shows the rule. */
    public void write(DeadlineRule rule) {
        form.setValue(RuleForm.of(rule));
        show(RuleForm.of(rule));
        fields.write(rule);
    }

    private void show(RuleForm chosen) {
        fields = fields(chosen);
        asked = false;
        place.removeAll();
        place.add(fields);
    }

    private RuleFields fields(RuleForm chosen) {
        return switch (chosen) {
            case FIXED -> new NamedDateFields(false, today, changed);
            case WINDOW -> new NamedDateFields(true, today, changed);
            case ANNUAL -> new AnnualFields(changed);
            case PERIODIC -> new PeriodicFields(today, changed);
            case WEEKLY -> new WeeklyFields(today, changed);
            case RELATIVE -> new RelativeFields(changed);
            case LEFT_OPEN -> new LeftOpenFields(changed);
            case VALIDITY -> new ValidityFields(changed);
            case LIMIT -> new LimitFields(today, changed);
            case OPEN -> new OpenFields(changed);
        };
    }
}
