package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.policydesk.deadline.DeadlineRule;

/** Edits a rule of any form. */
final class RuleEditor extends Div {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate today;
    private final Runnable changed;
    private final Select<RuleForm> form = new Select<>();
    private final Div place = new Div();
    private RuleFields fields;

    RuleEditor(LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        fields = RuleFields.of(RuleForm.FIXED, today, changed);
        addClassName("rule-editor");
        form.setLabel(getTranslation("policy.rule.form"));
        form.setId("item-rule-form");
        form.setItems(RuleForm.values());
        form.setItemLabelGenerator(one -> getTranslation("policy.rule.form." + one));
        form.setValue(RuleForm.FIXED);
        form.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        place.add(fields);
        add(form, place);
    }

    /** @throws org.policydesk.deadline.InvalidRuleException naming the field that is missing or wrong */
    DeadlineRule read() {
        return fields.read();
    }

    void write(DeadlineRule rule) {
        form.setValue(RuleForm.of(rule));
        fields.write(rule);
    }

    private void show(RuleForm chosen) {
        fields = RuleFields.of(chosen, today, changed);
        place.removeAll();
        place.add(fields);
    }
}
