package org.policydesk.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.policydesk.clock.BusinessClock;
import org.policydesk.reminder.Contact;
import org.policydesk.reminder.ContactLog;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** 联系记录 of one member: who spoke to whom, how, when, and what was answered; the latest first. */
public final class ContactsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;

    private final transient ContactLog contacts;
    private final transient BusinessClock clock;
    private final long memberId;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button more = new Button();
    private int wanted = AT_ONCE;

    /** @param openTasks what may be spoken about, asked for when somebody notes a contact */
    public ContactsPanel(
            ContactLog contacts,
            BusinessClock clock,
            long memberId,
            String memberName,
            Supplier<List<TaskCard>> openTasks) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("calls.contacts"));
        this.contacts = contacts;
        this.clock = clock;
        this.memberId = memberId;
        setId("contacts");
        list.addClassName("contact-list");
        none.setText(getTranslation("calls.contacts.none"));
        none.addClassName("desk-secondary");
        more.setText(getTranslation("calls.contacts.more"));
        more.setId("contacts-more");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            wanted += AT_ONCE;
            show();
        });
        Button note = new Button(getTranslation("calls.contacts.note"), click -> new ContactDialog(
                        contacts, memberId, memberName, openTasks.get(), "", clock.dateTime(), this::show)
                .ticking(List.of())
                .open());
        note.setId("contact-note");
        add(note, none, list, more);
        show();
    }

    private void show() {
        List<Contact> known = contacts.ofMember(memberId, wanted + 1);
        list.removeAll();
        known.stream().limit(wanted).forEach(contact -> list.add(line(contact)));
        none.setVisible(known.isEmpty());
        more.setVisible(known.size() > wanted);
    }

    private ListItem line(Contact contact) {
        Dates dates = new Dates(Words.of(this), clock.today());
        Span when = new Span(dates.moment(contact.at()));
        Span how = new Span(getTranslation("desk.channel." + contact.channel()));
        how.addClassName("tag");
        Div head = new Div(when, how);
        head.addClassName("contact-head");
        if (!contact.person().isEmpty()) {
            head.add(new Span(getTranslation("calls.contacts.with", contact.person())));
        }
        if (contact.acknowledged()) {
            Span known = new Span(getTranslation("calls.contacts.acknowledged"));
            known.addClassName("tag");
            head.add(known);
        }
        Div answer = new Div(contact.answer().isEmpty() ? getTranslation("calls.contacts.noAnswer") : contact.answer());
        answer.addClassName("contact-answer");
        Span by = new Span(getTranslation("calls.contacts.by", contact.recordedBy()));
        by.addClassName("desk-secondary");
        ListItem line = new ListItem(head, answer);
        if (!contact.recordedBy().isEmpty()) {
            line.add(by);
        }
        return line;
    }
}
