package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

/** Asks for a product in a catalogue. */
class ProductDialog extends FormDialog {
    private final String catalogue;
    private final transient ProfileActs acts;
    private final TextField entry = field("entry", new TextField());
    private final TextField model = field("model", new TextField());

    ProductDialog(String catalogue, String name, ProfileActs acts) {
        super(name);
        this.catalogue = catalogue;
        this.acts = acts;
        entry.setLabel(getTranslation("member.field.entry"));
        entry.setRequiredIndicatorVisible(true);
        model.setLabel(getTranslation("member.field.model"));
        add(new FormLayout(entry, model));
    }

    @Override
    void save() {
        acts.strictly((profiles, id) -> profiles.listProduct(id, catalogue, entry.getValue(), model.getValue()));
    }
}
