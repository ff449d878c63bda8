package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.policy.Material;

/** One document to hand in. */
final class MaterialRow extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("policy.material.name"));
    private final IntegerField days = new IntegerField(getTranslation("policy.material.days"));
    private final Checkbox required = new Checkbox(getTranslation("policy.material.required"), true);

    MaterialRow(Material material, Runnable changed) {
        name.setValue(material.name());
        name.addClassName("wide-field");
        days.setValue(material.leadDays());
        days.setMin(0);
        days.addClassName("narrow-field");
        required.setValue(material.required());
        days.addValueChangeListener(change -> changed.run());
        add(name, days, required);
    }

    Material read() {
        Integer lead = days.getValue();
        return new Material(name.getValue(), required.getValue(), lead == null ? 0 : lead);
    }
}
