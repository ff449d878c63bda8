package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.policy.Material;
import org.policydesk.ui.rule.WorkingDaysField;

/** One document to hand in: how many, stamped or not, whom it is asked of, how long it takes, and the form to fill in. */
final class MaterialRow extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("policy.material.name"));
    private final WorkingDaysField days;
    private final IntegerField copies = new IntegerField(getTranslation("editor.material.copies"));
    private final Checkbox required = new Checkbox(getTranslation("policy.material.required"), true);
    private final Checkbox stamped = new Checkbox(getTranslation("editor.material.stamped"));
    private final TextField appliesTo = new TextField(getTranslation("policy.material.appliesTo"));
    private final MaterialCondition condition;
    private final TemplateField template;

    MaterialRow(Material material, MaterialEditing editing, Runnable changed) {
        addClassName("material-row");
        name.setValue(material.name());
        name.addClassName("wide-field");
        days = new WorkingDaysField(getTranslation("policy.material.days"), "leadDays", changed);
        days.setValue(material.leadDays());
        copies.setValue(material.copies() == 0 ? null : material.copies());
        copies.setMin(0);
        copies.setMax(100);
        copies.addClassName("narrow-field");
        required.setValue(material.required());
        stamped.setValue(material.stamped());
        appliesTo.setValue(material.appliesToOrEmpty());
        appliesTo.setPlaceholder(getTranslation("policy.material.everybody"));
        appliesTo.addClassName("wide-field");
        condition = new MaterialCondition(material.onlyIf(), editing, this::say);
        template = new TemplateField(material.template(), editing.templates());
        add(name, days, copies, required, stamped, appliesTo, condition, template);
    }

    /** A condition without words would leave members guessing whom the document is asked of. */
    private void say(String condition) {
        if (appliesTo.isEmpty()) {
            appliesTo.setValue(condition);
        }
    }

    Material read() {
        String only = appliesTo.getValue().strip();
        Integer many = copies.getValue();
        return new Material(
                name.getValue(),
                required.getValue(),
                days.days(),
                only.isEmpty() ? null : only,
                many == null ? 0 : many,
                stamped.getValue(),
                template.value(),
                condition.value());
    }
}
