package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.policydesk.ui.component.DayField;

/** Asks for a title's certificate and days. */
class QualificationDialog extends FormDialog {
    private final String key;
    private final transient ProfileActs acts;
    private final TextField number = field("number", new TextField());
    private final DayField issuedOn;
    private final DayField expiresOn;

    QualificationDialog(String key, String name, ProfileActs acts, LocalDate today) {
        super(name);
        this.key = key;
        this.acts = acts;
        number.setLabel(getTranslation("member.field.number"));
        issuedOn = field("issuedOn", new DayField(getTranslation("member.field.issuedOn"), today));
        expiresOn = field("expiresOn", new DayField(getTranslation("member.field.expiresOn"), today));
        expiresOn.setHelperText(getTranslation("member.help.expiresOn"));
        add(new FormLayout(number, issuedOn, expiresOn));
    }

    @Override
    void save() {
        acts.strictly((profiles, id) ->
                profiles.recordQualification(id, key, number.getValue(), issuedOn.getValue(), expiresOn.getValue()));
    }
}
