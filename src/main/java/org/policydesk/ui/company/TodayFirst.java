package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;

/** 今天先做: at most three tasks, the most pressing first, each with who may see to it at once. */
final class TodayFirst extends Section {
    private final LocalDate today;
    private final transient HandOver handOver;
    private List<TaskCard> shown = List.of();

    TodayFirst(LocalDate today, HandOver handOver) {
        this.today = today;
        this.handOver = handOver;
        addClassName("today");
        setId("today-first");
        show();
    }

    void show(List<TaskCard> cards) {
        if (!cards.equals(shown)) {
            shown = cards;
            show();
        }
    }

    private void show() {
        removeAll();
        H2 heading = new H2(getTranslation("company.today"));
        heading.addClassName("today-title");
        add(heading);
        if (shown.isEmpty()) {
            Paragraph calm = new Paragraph(getTranslation("company.today.none"));
            calm.addClassName("today-none");
            add(calm);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("today-list");
        shown.forEach(card -> list.add(line(card)));
        add(list);
    }

    private ListItem line(TaskCard card) {
        RouterLink title = TaskLink.to(card);
        title.addClassName("today-link");
        Span what = new Span(words(card));
        what.addClassName("today-words");
        Div actions = new Div();
        actions.addClassName("today-actions");
        if (handOver.mayClaim(card)) {
            Button take = button("company.act.CLAIM", "today-claim-", card, () -> handOver.claim(card));
            take.setAriaLabel(getTranslation("company.claim.of", card.title()));
            take.setDisableOnClick(true);
            actions.add(take);
        }
        if (handOver.mayHandOver(card)) {
            Button give = button(HandOver.textKey(card), "today-hand-over-", card, () -> handOver.ask(card));
            give.setAriaLabel(getTranslation(HandOver.textKey(card)) + " · " + card.title());
            actions.add(give);
        }
        Div text = new Div(title, what);
        text.addClassName("today-text");
        ListItem line = new ListItem(new LightBadge(card, today), text, actions);
        line.addClassName("today-line");
        return line;
    }

    private Button button(String textKey, String id, TaskCard card, Runnable act) {
        Button button = new Button(getTranslation(textKey), click -> act.run());
        button.setId(id + card.id());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private String words(TaskCard card) {
        DueWords due = new DueWords(Words.of(this), today);
        List<String> words = new ArrayList<>();
        if (!card.isOverdue()) {
            due.startBy(card).ifPresent(words::add);
        }
        String day = DueWords.lightTellsTimeLeft(card) ? due.day(card) : due.dayAndLeft(card);
        words.add(getTranslation("company.due", day));
        words.add(
                card.assigneeName() == null
                        ? getTranslation("company.card.nobody")
                        : getTranslation("company.card.assignee", card.assigneeName()));
        return String.join(" · ", words);
    }
}
