package org.policydesk.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.policydesk.reminder.Channel;
import org.policydesk.reminder.ContactLog;
import org.policydesk.reminder.NewContact;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Messages;

/** 记录联系: whom one spoke to about which tasks, how and when, what was answered, and whether the member knows now. */
public class ContactDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ContactLog contacts;
    private final long memberId;
    private final transient Runnable done;
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final TextField person = new TextField();
    private final DateTimePicker at = new DateTimePicker();
    private final TextArea answer = new TextArea();
    private final CheckboxGroup<TaskCard> about = new CheckboxGroup<>();
    private final Checkbox acknowledged = new Checkbox();

    /**
     * @param tasks what may have been spoken about; all are ticked at first
     * @param whom whom one usually speaks to; may be empty
     */
    public ContactDialog(
            ContactLog contacts,
            long memberId,
            String memberName,
            List<TaskCard> tasks,
            String whom,
            LocalDateTime now,
            Runnable done) {
        this.contacts = contacts;
        this.memberId = memberId;
        this.done = done;
        setHeaderTitle(getTranslation("desk.contact.title", memberName));
        channel.setLabel(getTranslation("desk.contact.channel"));
        channel.setId("contact-channel");
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation("desk.channel." + one));
        channel.setValue(Channel.TELEPHONE);
        person.setLabel(getTranslation("desk.contact.person"));
        person.setId("contact-person");
        person.setMaxLength(ContactLog.LONGEST_PERSON);
        person.setValue(whom);
        at.setLabel(getTranslation("desk.contact.at"));
        at.setId("contact-at");
        at.setLocale(getLocale());
        at.setValue(now.truncatedTo(ChronoUnit.MINUTES));
        answer.setLabel(getTranslation("desk.contact.answer"));
        answer.setId("contact-answer");
        answer.setMaxLength(ContactLog.LONGEST_ANSWER);
        answer.setWidthFull();
        about.setLabel(getTranslation("desk.contact.about"));
        about.setItems(tasks);
        about.setItemLabelGenerator(TaskCard::title);
        about.select(tasks);
        about.setVisible(!tasks.isEmpty());
        about.addClassName("contact-about");
        acknowledged.setLabel(getTranslation("desk.contact.acknowledged"));
        acknowledged.setId("contact-acknowledged");
        acknowledged.setVisible(!tasks.isEmpty());
        Button save = new Button(getTranslation("desk.contact.save"), click -> save());
        save.setId("contact-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        person.setWidthFull();
        Div fields = new Div(channel, person, at, answer, about, acknowledged);
        fields.addClassName("contact-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), save);
        setWidth("min(520px, 100vw)");
    }

    /** Ticks these only of what may have been spoken about. */
    public ContactDialog ticking(List<TaskCard> tasks) {
        about.setValue(Set.copyOf(tasks));
        return this;
    }

    private void save() {
        LocalDateTime when = at.getValue();
        boolean noted = when != null
                && contacts.record(new NewContact(
                        memberId,
                        about.getSelectedItems().stream().map(TaskCard::id).toList(),
                        channel.getValue(),
                        person.getValue(),
                        when,
                        answer.getValue(),
                        acknowledged.getValue()));
        if (!noted) {
            at.setErrorMessage(getTranslation("desk.contact.atWrong"));
            at.setInvalid(true);
            at.focus();
            return;
        }
        close();
        Messages.success(this, about.getSelectedItems().isEmpty() ? "calls.contacts.saved" : "desk.contact.saved");
        done.run();
    }
}
