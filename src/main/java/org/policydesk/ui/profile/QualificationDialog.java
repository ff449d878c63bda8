package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.member.NewTitle;
import org.policydesk.ui.component.DayField;

/** Asks for a title's certificate and days. */
class QualificationDialog extends FormDialog {
    private final String key;
    private final transient ProfileActs acts;
    private final Select<String> level = field("level", new Select<>());
    private final TextField batch = field("batch", new TextField());
    private final TextField number = field("number", new TextField());
    private final EvidenceField evidence;
    private final DayField issuedOn;
    private final DayField expiresOn;

    QualificationDialog(String key, String name, ProfileActs acts, LocalDate today) {
        super(name);
        this.key = key;
        this.acts = acts;
        List<String> levels = FactDictionary.standard().levels(key);
        level.setLabel(getTranslation("member.field.level"));
        level.setItems(levels);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("member.unknown"));
        level.setVisible(!levels.isEmpty());
        batch.setLabel(getTranslation("member.field.batch"));
        batch.setPlaceholder(getTranslation("member.help.batch"));
        number.setLabel(getTranslation("member.field.number"));
        issuedOn = field("issuedOn", new DayField(getTranslation("member.field.issuedOn"), today));
        expiresOn = field("expiresOn", new DayField(getTranslation("member.field.expiresOn"), today));
        expiresOn.setHelperText(getTranslation("member.help.expiresOn"));
        evidence = new EvidenceField(acts);
        add(new FormLayout(level, batch, number, issuedOn, expiresOn), evidence);
    }

    @Override
    void save() {
        NewTitle title = new NewTitle(
                key, level.getValue(), batch.getValue(), number.getValue(), issuedOn.getValue(), expiresOn.getValue());
        acts.strictly((profiles, id) -> profiles.recordQualification(id, title, evidence.evidence()));
    }
}
