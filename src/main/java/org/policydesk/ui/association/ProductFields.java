package org.policydesk.ui.association;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** A product in a catalogue. */
final class ProductFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final TextField entry = new TextField(getTranslation("policy.condition.entry"));

    ProductFields(@Nullable Criterion shown) {
        entry.addClassName("wide-field");
        entry.setHelperText(getTranslation("policy.condition.entry.help"));
        if (shown instanceof Criterion.ListedProduct listed) {
            entry.setValue(listed.catalogueEntry());
        }
        add(entry);
    }

    @Override
    Criterion read() {
        return new Criterion.ListedProduct(entry.getValue().strip());
    }
}
