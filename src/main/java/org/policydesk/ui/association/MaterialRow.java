package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.policy.Material;
import org.policydesk.ui.rule.WorkingDaysField;

/** One document to hand in. */
final class MaterialRow extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("policy.material.name"));
    private final WorkingDaysField days;
    private final TextField appliesTo = new TextField(getTranslation("policy.material.appliesTo"));
    private final Checkbox required = new Checkbox(getTranslation("policy.material.required"), true);

    MaterialRow(Material material, Runnable changed) {
        name.setValue(material.name());
        name.addClassName("wide-field");
        days = new WorkingDaysField(getTranslation("policy.material.days"), "leadDays", changed);
        days.setValue(material.leadDays());
        required.setValue(material.required());
        appliesTo.setValue(material.appliesToOrEmpty());
        appliesTo.setPlaceholder(getTranslation("policy.material.everybody"));
        add(name, days, appliesTo, required);
    }

    Material read() {
        String only = appliesTo.getValue().strip();
        return new Material(name.getValue(), required.getValue(), days.days(), only.isEmpty() ? null : only);
    }
}
