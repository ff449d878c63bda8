package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.policydesk.insight.UrgeEntry;
import org.policydesk.reminder.Contact;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.ChatMessage;

/** A member to be urged: why, about what, whom to speak to, what was said last, what comes next, and the words for it. */
class UrgeCard extends Article {
    private static final long serialVersionUID = 1L;

    private final transient UrgeEntry entry;
    private final LocalDate today;

    UrgeCard(UrgeEntry entry, LocalDate today, ChatMessage chat, Runnable urge, Runnable contact) {
        this.entry = entry;
        this.today = today;
        addClassName("urge-card");
        Anchor name = new Anchor("members/" + entry.memberId(), entry.memberName());
        Span why = new Span(why());
        why.addClassName("urge-why");
        Div head = new Div(new H3(name), why);
        head.addClassName("urge-head");
        UnorderedList tasks = new UnorderedList();
        tasks.addClassName("urge-tasks");
        entry.tasks().forEach(task -> tasks.add(line(task)));
        if (entry.count() > entry.tasks().size()) {
            tasks.add(new ListItem(new Anchor(
                    TaskAddress.of(TaskFilter.open().withMember(entry.memberId())),
                    getTranslation(
                            "desk.today.moreTasks",
                            entry.count() - entry.tasks().size()))));
        }
        CopyButton copy = new CopyButton(
                getTranslation("desk.today.copy"), chat.toMember(entry.memberName(), entry.tasks(), entry.count()));
        copy.setText(getTranslation("desk.today.copy"));
        Button record = new Button(getTranslation("desk.today.record"), click -> contact.run());
        record.addClassName("urge-record");
        Button mail = new Button(getTranslation("task.urge.button"), click -> urge.run());
        mail.addClassName("urge-mail");
        Div acts = new Div(copy, record, mail);
        acts.addClassName("urge-acts");
        add(head, tasks, person(), last(), acts);
    }

    private String why() {
        StringBuilder why = new StringBuilder();
        add(why, "desk.today.overdue", entry.overdue());
        add(why, "desk.today.red", entry.red() - entry.overdue());
        add(why, "desk.today.unacknowledged", entry.unacknowledged());
        return why.toString();
    }

    private void add(StringBuilder why, String key, int count) {
        if (count > 0) {
            why.append(why.isEmpty() ? "" : " · ").append(getTranslation(key, count));
        }
    }

    private ListItem line(TaskCard task) {
        Anchor title = new Anchor("task/" + task.id(), task.title());
        Span next = new Span(getTranslation("desk.next." + task.state()));
        next.addClassName("desk-secondary");
        Span day = new Span(new DueWords(Words.of(this), today).day(task));
        day.addClassName("desk-secondary");
        ListItem line = new ListItem(new LightBadge(task, today), title, day, next);
        line.addClassName("urge-task");
        return line;
    }

    private Component person() {
        UrgeEntry.Person person = entry.person();
        if (person == null) {
            Span nobody = new Span(getTranslation("desk.today.nobody"));
            nobody.addClassName("urge-nobody");
            return new Div(nobody, new Anchor("people", getTranslation("desk.today.invite")));
        }
        Div line = new Div(new Span(person.name()));
        line.addClassName("urge-person");
        String mobile = person.mobile();
        if (mobile != null && !mobile.isBlank()) {
            line.add(new Span(mobile), new CopyButton(getTranslation("desk.today.copyNumber"), mobile));
        } else {
            line.add(new Span(person.email()));
        }
        return line;
    }

    private Component last() {
        Contact last = entry.last();
        Span text = new Span(
                last == null
                        ? getTranslation("desk.today.neverSpoken")
                        : getTranslation(
                                "desk.today.last",
                                new Dates(Words.of(this), today).moment(last.at()),
                                getTranslation("desk.channel." + last.channel()),
                                last.person().isEmpty() ? "" : " " + last.person(),
                                last.answer().isEmpty() ? "" : getTranslation("desk.today.answer", last.answer())));
        text.addClassNames("desk-secondary", "urge-last");
        return text;
    }
}
