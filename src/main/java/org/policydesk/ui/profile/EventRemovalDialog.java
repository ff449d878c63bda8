package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.member.RecordedEvent;
import org.policydesk.ui.component.Messages;

/** Asks why an event is removed, and says what becomes of the tasks that it started. */
class EventRemovalDialog extends FormDialog {
    private final transient RecordedEvent event;
    private final transient ProfileActs acts;
    private final TextField reason = field("reason", new TextField());

    EventRemovalDialog(RecordedEvent event, ProfileActs acts) {
        super("");
        setHeaderTitle(getTranslation("member.event.remove"));
        this.event = event;
        this.acts = acts;
        reason.setLabel(getTranslation("member.field.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("member.event.remove.help")), reason);
    }

    @Override
    void save() {
        acts.strictly((profiles, id) -> acts.services().events().remove(id, event.id(), reason.getValue()));
        Messages.success(this, "member.removed", event.note());
    }
}
