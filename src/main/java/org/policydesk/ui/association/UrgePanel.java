package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.Today;
import org.policydesk.insight.UrgeEntry;
import org.policydesk.reminder.ContactLog;
import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.ChatMessage;
import org.policydesk.ui.reminder.ContactDialog;

/** 要催的: members with urgent or unacknowledged tasks, the most urgent first, some at a time. */
class UrgePanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final transient Today today;
    private final transient Tasks tasks;
    private final transient ContactLog contacts;
    private final transient BusinessClock clock;
    private final transient ChatMessage chat;
    private final Span count = new Span();
    private final Div cards = new Div();
    private final Button more = new Button(getTranslation("desk.more"), click -> more());
    private int shown;

    UrgePanel(Today today, Tasks tasks, ContactLog contacts, BusinessClock clock, String baseUrl) {
        this.today = today;
        this.tasks = tasks;
        this.contacts = contacts;
        this.clock = clock;
        this.chat = new ChatMessage(Words.of(this), clock.today(), baseUrl);
        setId("to-urge");
        H2 title = new H2(getTranslation("desk.today.urge"));
        Div head = new Div(title, count);
        head.addClassName("urge-title");
        count.addClassName("page-count");
        cards.addClassName("urge-cards");
        more.setId("urge-more");
        add(head, cards, more);
        refresh();
    }

    private void refresh() {
        int wanted = Math.max(shown, AT_ONCE);
        cards.removeAll();
        shown = 0;
        show(today.toUrge(0, wanted));
    }

    private void more() {
        show(today.toUrge(shown, AT_ONCE));
    }

    private void show(List<UrgeEntry> entries) {
        int all = today.countToUrge();
        count.setText(getTranslation("desk.today.members", all));
        entries.forEach(
                entry -> cards.add(new UrgeCard(entry, clock.today(), chat, () -> urge(entry), () -> contact(entry))));
        shown += entries.size();
        more.setVisible(shown < all);
        if (all == 0) {
            cards.add(new EmptyState(
                    getTranslation("desk.today.noneToUrge"), getTranslation("desk.today.noneToUrge.what")));
        }
    }

    private void urge(UrgeEntry entry) {
        new UrgeDialog(tasks, entry.tasks().stream().map(TaskCard::id).toList(), this::refresh).open();
    }

    private void contact(UrgeEntry entry) {
        UrgeEntry.Person person = entry.person();
        LocalDateTime now = clock.now().atZone(BusinessClock.ZONE).toLocalDateTime();
        new ContactDialog(
                        contacts,
                        entry.memberId(),
                        entry.memberName(),
                        entry.tasks(),
                        person == null ? "" : person.name(),
                        now,
                        this::refresh)
                .open();
    }
}
