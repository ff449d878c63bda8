package org.policydesk.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.policydesk.member.CatalogueEntry;
import org.policydesk.member.Catalogues;
import org.policydesk.member.NewProduct;

/** Asks for a product in a catalogue: the entry is picked where the catalogue's entries are known, else typed. */
class ProductDialog extends FormDialog {
    private final String catalogue;
    private final transient ProfileActs acts;
    private final ComboBox<CatalogueEntry> picked = new ComboBox<>();
    private final TextField typed = new TextField();
    private final TextField model = field("model", new TextField());
    private final EvidenceField evidence;
    private final boolean known;

    ProductDialog(String catalogue, String name, ProfileActs acts) {
        super(name);
        this.catalogue = catalogue;
        this.acts = acts;
        List<CatalogueEntry> entries = Catalogues.standard().entries(catalogue);
        known = !entries.isEmpty();
        picked.setItems(entries);
        picked.setItemLabelGenerator(CatalogueEntry::label);
        picked.setLabel(getTranslation("member.field.entry"));
        picked.setHelperText(getTranslation("member.help.entry", String.valueOf(entries.size())));
        picked.setRequiredIndicatorVisible(true);
        typed.setLabel(getTranslation("member.field.entry"));
        typed.setHelperText(getTranslation("member.help.entryTyped"));
        typed.setRequiredIndicatorVisible(true);
        model.setLabel(getTranslation("member.field.model"));
        evidence = new EvidenceField(acts);
        add(new FormLayout(known ? field("entry", picked) : field("entry", typed), model), evidence);
    }

    @Override
    void save() {
        CatalogueEntry entry = picked.getValue();
        String words = known ? (entry == null ? null : entry.label()) : typed.getValue();
        NewProduct product = new NewProduct(catalogue, words, model.getValue());
        acts.strictly((profiles, id) -> acts.services().products().list(id, product, evidence.evidence()));
    }
}
