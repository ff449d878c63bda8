package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.policydesk.deadline.TriggerEvent;
import org.policydesk.member.NewEvent;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.HourField;
import org.policydesk.ui.component.Messages;

/** 公司变更登记: asks what happened and when, and shows at once which periods that starts. */
class EventDialog extends FormDialog {
    /** Where authorities set periods of hours. */
    private static final Set<TriggerEvent> BY_THE_HOUR =
            Set.of(TriggerEvent.ACCIDENT, TriggerEvent.NOTICE_RECEIVED, TriggerEvent.CORRECTION_NOTICE);

    private final transient ProfileActs acts;
    private final LocalDate today;
    private final Select<TriggerEvent> type = field("type", new Select<>());
    private final DayField day;
    private final HourField at = field("at", new HourField(getTranslation("member.field.eventHour")));
    private final TextField note = field("note", new TextField());
    private final EvidenceField evidence;
    private final Div starts = new Div();

    EventDialog(ProfileActs acts, LocalDate today) {
        super("");
        setHeaderTitle(getTranslation("member.event.record"));
        this.acts = acts;
        this.today = today;
        type.setLabel(getTranslation("member.field.eventType"));
        type.setItems(TriggerEvent.values());
        type.setItemLabelGenerator(one -> getTranslation("rule.event." + one));
        type.setRequiredIndicatorVisible(true);
        day = field("day", new DayField(getTranslation("member.field.eventDay"), today));
        day.setRequiredIndicatorVisible(true);
        day.setHelperText(getTranslation("member.help.eventDay"));
        at.setHelperText(getTranslation("member.help.eventHour"));
        at.setVisible(false);
        note.setLabel(getTranslation("member.field.eventNote"));
        note.setPlaceholder(getTranslation("member.help.eventNote"));
        evidence = new EvidenceField(acts);
        starts.setId("member-event-starts");
        starts.addClassName("member-starts");
        starts.getElement().setAttribute("aria-live", "polite");
        type.addValueChangeListener(change -> {
            at.setVisible(BY_THE_HOUR.contains(change.getValue()));
            show();
        });
        day.addValueChangeListener(change -> show());
        at.addValueChangeListener(change -> show());
        add(new FormLayout(type, day, at, note), evidence, starts);
        show();
    }

    void choose(TriggerEvent event) {
        type.setValue(event);
    }

    @Override
    void save() {
        TriggerEvent chosen = type.getValue();
        String words =
                note.getValue().isBlank() && chosen != null ? getTranslation("rule.event." + chosen) : note.getValue();
        NewEvent event = new NewEvent(chosen, day.getValue(), at.isVisible() ? at.getValue() : null, words);
        acts.strictly((profiles, id) -> {
            long recorded = acts.services().events().record(id, event, evidence.evidence());
            long made = acts.services().periods().tasks(id).stream()
                    .filter(task -> task.eventId() == recorded)
                    .count();
            Messages.success(this, made == 0 ? "member.event.saved.none" : "member.event.saved", made);
        });
    }

    private void show() {
        starts.removeAll();
        LocalDate chosen = day.getValue();
        if (type.getValue() == null || chosen == null) {
            starts.add(Row.small(getTranslation("member.event.choose")));
            return;
        }
        starts.add(new StartsList(
                acts.services()
                        .periods()
                        .preview(acts.memberId(), type.getValue(), chosen, at.isVisible() ? at.getValue() : null),
                today));
    }
}
