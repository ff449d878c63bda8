package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.policydesk.ui.component.DayField;

/** Asks when an incident was, and what. */
class IncidentDialog extends FormDialog {
    private final String kind;
    private final transient ProfileActs acts;
    private final DayField day;
    private final TextField note = field("note", new TextField());
    private final EvidenceField evidence;

    IncidentDialog(String kind, String name, ProfileActs acts, LocalDate today) {
        super(name);
        this.kind = kind;
        this.acts = acts;
        day = field("day", new DayField(getTranslation("member.field.day"), today));
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(getTranslation("member.help.incidentDay"));
        note.setLabel(getTranslation("member.field.note"));
        evidence = new EvidenceField(acts);
        add(new FormLayout(day, note), evidence);
    }

    @Override
    void save() {
        acts.strictly((profiles, id) ->
                acts.services().incidents().record(id, kind, day.getValue(), note.getValue(), evidence.evidence()));
    }
}
