package org.policydesk.ui.fit;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.policydesk.ui.component.DayField;

/** When an incident was, and what. */
class IncidentFields extends DetailFields {
    private final String kind;
    private final DayField day;
    private final TextField note = new TextField();

    IncidentFields(String kind, LocalDate today) {
        this.kind = kind;
        day = field("day", new DayField(getTranslation("member.field.day"), today));
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(getTranslation("member.help.incidentDay"));
        field("note", note);
        note.setLabel(getTranslation("member.field.note"));
    }

    @Override
    Runnable record(Answers answers) {
        return answers.incident(kind, day.getValue(), note.getValue());
    }
}
