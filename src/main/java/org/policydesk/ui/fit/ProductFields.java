package org.policydesk.ui.fit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.policydesk.member.CatalogueEntry;
import org.policydesk.member.Catalogues;

/** The entry of a catalogue that a product is in, picked where the entries are known, and its model. */
class ProductFields extends DetailFields {
    private final String catalogue;
    private final List<CatalogueEntry> entries;
    private final ComboBox<CatalogueEntry> picked = new ComboBox<>();
    private final TextField typed = new TextField();
    private final TextField model = new TextField();

    /** @param key a catalogue, or an entry of one ({@code first-set-2024/1.1.6}), which then is the answer */
    ProductFields(String key) {
        Optional<CatalogueEntry> asked = Catalogues.standard().find(key);
        catalogue = asked.map(CatalogueEntry::catalogue).orElse(key);
        entries = Catalogues.standard().entries(catalogue);
        picked.setItems(entries);
        picked.setItemLabelGenerator(CatalogueEntry::label);
        picked.setLabel(getTranslation("member.field.entry"));
        picked.setRequiredIndicatorVisible(true);
        asked.ifPresent(picked::setValue);
        picked.setReadOnly(asked.isPresent());
        typed.setLabel(getTranslation("member.field.entry"));
        typed.setRequiredIndicatorVisible(true);
        if (entries.isEmpty()) {
            field("entry", typed);
        } else {
            field("entry", picked);
        }
        field("model", model);
        model.setLabel(getTranslation("member.field.model"));
    }

    @Override
    Runnable record(Answers answers) {
        CatalogueEntry entry = picked.getValue();
        String words = entries.isEmpty() ? typed.getValue() : entry == null ? "" : entry.label();
        return answers.product(catalogue, words, model.getValue());
    }
}
