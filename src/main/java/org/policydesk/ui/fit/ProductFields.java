package org.policydesk.ui.fit;

import com.vaadin.flow.component.textfield.TextField;

/** The entry of a catalogue that a product is in, and its model. */
class ProductFields extends DetailFields {
    private final String catalogue;
    private final TextField entry = field("entry", new TextField());
    private final TextField model = field("model", new TextField());

    ProductFields(String catalogue) {
        this.catalogue = catalogue;
        entry.setLabel(getTranslation("member.field.entry"));
        entry.setRequiredIndicatorVisible(true);
        model.setLabel(getTranslation("member.field.model"));
    }

    @Override
    Runnable record(Answers answers) {
        return answers.product(catalogue, entry.getValue(), model.getValue());
    }
}
