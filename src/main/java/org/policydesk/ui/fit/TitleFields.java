package org.policydesk.ui.fit;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.member.NewTitle;
import org.policydesk.ui.component.DayField;

/** A title's level, round and days. */
class TitleFields extends DetailFields {
    private final String key;
    private final Select<String> level = new Select<>();
    private final TextField batch = new TextField();
    private final DayField issuedOn;
    private final DayField expiresOn;

    TitleFields(String key, LocalDate today) {
        this.key = key;
        List<String> levels = FactDictionary.standard().levels(key);
        field("level", level);
        level.setLabel(getTranslation("member.field.level"));
        level.setItems(levels);
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("member.unknown"));
        level.setVisible(!levels.isEmpty());
        field("batch", batch);
        batch.setLabel(getTranslation("member.field.batch"));
        batch.setPlaceholder(getTranslation("member.help.batch"));
        issuedOn = field("issuedOn", new DayField(getTranslation("member.field.issuedOn"), today));
        expiresOn = field("expiresOn", new DayField(getTranslation("member.field.expiresOn"), today));
        expiresOn.setHelperText(getTranslation("member.help.expiresOn"));
    }

    @Override
    Runnable record(Answers answers) {
        return answers.title(
                new NewTitle(key, level.getValue(), batch.getValue(), null, issuedOn.getValue(), expiresOn.getValue()));
    }
}
