package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.insight.ItemBoard;
import org.policydesk.insight.UrgeEntry;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.ChatMessage;

/** A column of an item's board: the members that stand at a step, the first of them with light and contact. */
class BoardColumn extends Section {
    private static final long serialVersionUID = 1L;

    private final LocalDate today;
    private final transient ChatMessage chat;
    private final transient Choice choice;

    /** Told whether a task is among those to be urged. */
    interface Choice {
        void choose(long taskId, boolean wanted);
    }

    /**
     * @param all the column's tasks
     * @param urgeAll urges every one of them
     */
    BoardColumn(
            ItemBoard.Column column,
            TaskFilter all,
            LocalDate today,
            ChatMessage chat,
            Choice choice,
            Runnable urgeAll) {
        this.today = today;
        this.chat = chat;
        this.choice = choice;
        String name = getTranslation("overview.step." + column.step());
        addClassName("board-of-item");
        if (column.count() == 0) {
            addClassName("board-of-nobody");
        }
        getElement().setAttribute("aria-label", name);
        setId("column-" + column.step().name().toLowerCase(Locale.ROOT));
        Span count = new Span(getTranslation("desk.number", column.count()));
        count.addClassName("page-count");
        Div head = new Div(new H2(new Anchor(TaskAddress.of(all), name)), count);
        head.addClassName("board-of-item-head");
        boolean awaits =
                column.step().standing().stream().anyMatch(state -> state.awaitsCompany()) && column.count() > 0;
        if (awaits) {
            Button urge = new Button(getTranslation("overview.board.urgeAll"), click -> urgeAll.run());
            urge.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            urge.addClassName("board-urge-all");
            urge.setAriaLabel(getTranslation("overview.board.urgeAllOf", name));
            head.add(urge);
        }
        UnorderedList entries = new UnorderedList();
        column.entries().forEach(entry -> entries.add(entry(entry)));
        add(head, entries);
        if (column.count() > column.entries().size()) {
            add(new Anchor(TaskAddress.of(all), getTranslation("overview.board.all", column.count())));
        }
    }

    private ListItem entry(ItemBoard.Entry entry) {
        TaskCard task = entry.task();
        Div first = new Div();
        first.addClassName("board-entry-head");
        if (task.state().awaitsCompany()) {
            Checkbox wanted = new Checkbox();
            wanted.setAriaLabel(getTranslation("overview.board.choose", task.memberName()));
            wanted.addValueChangeListener(change -> choice.choose(task.id(), change.getValue()));
            first.add(wanted);
        }
        first.add(new Anchor("task/" + task.id(), task.memberName()));
        Div second = new Div(new LightBadge(task, today));
        second.addClassName("board-entry-due");
        if (task.state().awaitsCompany() && !DueWords.lightTellsTimeLeft(task)) {
            second.add(secondary(new DueWords(Words.of(this), today).left(task)));
        }
        ListItem line = new ListItem(first, second, contact(entry.person()));
        if (task.state().awaitsCompany()) {
            second.add(new CopyButton(
                    getTranslation("overview.board.copy", task.memberName()),
                    chat.toMember(task.memberName(), List.of(task), 1)));
        } else {
            second.add(secondary(getTranslation("task.state." + task.state())));
        }
        return line;
    }

    private Component contact(UrgeEntry.@Nullable Person person) {
        if (person == null) {
            return secondary(getTranslation("overview.board.nobody"));
        }
        String mobile = person.mobile();
        return secondary(person.name() + " " + (mobile == null || mobile.isBlank() ? person.email() : mobile));
    }

    private static Span secondary(String text) {
        Span words = new Span(text);
        words.addClassName("desk-secondary");
        return words;
    }
}
