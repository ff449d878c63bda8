package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.member.ListedProduct;
import org.policydesk.member.SpecsCheck;

/** Asks whether a product reaches the parameters of its catalogue entry; kept with the person's name. */
class SpecsDialog extends FormDialog {
    private final transient ListedProduct product;
    private final transient ProfileActs acts;
    private final RadioButtonGroup<Boolean> met = field("met", new RadioButtonGroup<>());
    private final TextField note = field("note", new TextField());
    private final EvidenceField evidence;

    SpecsDialog(ListedProduct product, ProfileActs acts) {
        super(product.label());
        this.product = product;
        this.acts = acts;
        met.setLabel(getTranslation("member.specs.question"));
        met.setItems(true, false);
        met.setItemLabelGenerator(yes -> getTranslation(yes ? "member.specs.met" : "member.specs.missed"));
        met.setRequiredIndicatorVisible(true);
        note.setLabel(getTranslation("member.field.note"));
        note.setWidthFull();
        SpecsCheck before = product.specs();
        if (before != null) {
            met.setValue(before.met());
            note.setValue(before.note() == null ? "" : before.note());
        }
        evidence = new EvidenceField(acts);
        add(new Paragraph(getTranslation("member.specs.help")), met, note, evidence);
    }

    @Override
    void save() {
        Boolean answer = met.getValue();
        if (answer == null) {
            throw new InvalidMemberException("met", "member.invalid.missing");
        }
        acts.strictly((profiles, id) ->
                acts.services().products().checkSpecs(id, product.id(), answer, note.getValue(), evidence.evidence()));
    }
}
