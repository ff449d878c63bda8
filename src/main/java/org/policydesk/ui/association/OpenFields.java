package org.policydesk.ui.association;

import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.deadline.DeadlineRule;

/** No date yet: the wording. */
final class OpenFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final TextField wording = new TextField(getTranslation("policy.rule.wording"));

    OpenFields(Runnable changed) {
        wording.addClassName("wide-field");
        wording.addValueChangeListener(change -> changed.run());
        add(wording);
    }

    @Override
    DeadlineRule read() {
        return new DeadlineRule.Open(wording.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Open open) {
            wording.setValue(open.wording());
        }
    }
}
