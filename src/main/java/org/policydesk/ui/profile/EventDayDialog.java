package org.policydesk.ui.profile;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.policydesk.member.RecordedEvent;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.HourField;

/** Corrects when an event was, and shows where its periods move. */
class EventDayDialog extends FormDialog {
    private final transient RecordedEvent event;
    private final transient ProfileActs acts;
    private final LocalDate today;
    private final DayField day;
    private final HourField at = field("at", new HourField(getTranslation("member.field.eventHour")));
    private final Div starts = new Div();

    EventDayDialog(RecordedEvent event, ProfileActs acts, LocalDate today) {
        super("");
        setHeaderTitle(getTranslation("member.event.move"));
        this.event = event;
        this.acts = acts;
        this.today = today;
        day = field("day", new DayField(getTranslation("member.field.eventDay"), today));
        day.setValue(event.day());
        at.setValue(event.at());
        at.setVisible(event.at() != null);
        starts.addClassName("member-starts");
        starts.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(change -> show());
        at.addValueChangeListener(change -> show());
        add(new FormLayout(day, at), starts);
        show();
    }

    @Override
    void save() {
        acts.strictly((profiles, id) -> acts.services().events().move(id, event.id(), day.getValue(), at.getValue()));
    }

    private void show() {
        starts.removeAll();
        LocalDate chosen = day.getValue();
        if (chosen != null) {
            starts.add(new StartsList(
                    acts.services().periods().preview(acts.memberId(), event.type(), chosen, at.getValue()), today));
        }
    }
}
