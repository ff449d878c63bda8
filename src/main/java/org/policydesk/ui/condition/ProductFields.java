package org.policydesk.ui.condition;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** A product in a catalogue. */
final class ProductFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final TextField entry = new TextField(getTranslation("condition.entry"));

    ProductFields(Criterion.@Nullable ListedProduct shown, Surroundings around) {
        entry.addClassName("wide-field");
        entry.setHelperText(getTranslation("condition.entry.help"));
        entry.setMaxLength(60);
        if (shown != null) {
            entry.setValue(shown.catalogueEntry());
        }
        around.watch(entry);
        add(entry);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        String text = faults.need(entry, entry.getValue().strip());
        return text == null ? null : new Criterion.ListedProduct(text);
    }
}
