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
import java.util.function.Consumer;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Words;

/** 今天先做: at most three tasks, the most pressing first, each with what to do about it at once. */
final class TodayFirst extends Section {
    private final LocalDate today;
    private final transient Consumer<TaskCard> claim;

    /**
     * @param claim makes the reader the assignee
     */
    TodayFirst(LocalDate today, Consumer<TaskCard> claim) {
        this.today = today;
        this.claim = claim;
        addClassName("today");
        setId("today-first");
    }

    void show(List<TaskCard> cards) {
        removeAll();
        H2 heading = new H2(getTranslation("company.today"));
        heading.addClassName("today-title");
        add(heading);
        if (cards.isEmpty()) {
            Paragraph calm = new Paragraph(getTranslation("company.today.none"));
            calm.addClassName("today-none");
            add(calm);
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("today-list");
        cards.forEach(card -> list.add(line(card)));
        add(list);
    }

    private ListItem line(TaskCard card) {
        RouterLink title = CardView.link(card);
        title.removeClassName("card-title");
        title.addClassName("today-link");
        Span what = new Span(words(card));
        what.addClassName("today-words");
        Div actions = new Div();
        actions.addClassName("today-actions");
        if (card.assigneeId() == null) {
            Button take = new Button(getTranslation("company.act.CLAIM"), click -> claim.accept(card));
            take.setId("today-claim-" + card.id());
            take.addThemeVariants(ButtonVariant.SMALL);
            take.setAriaLabel(getTranslation("company.claim.of", card.title()));
            take.setDisableOnClick(true);
            actions.add(take);
        }
        Button open = new Button(
                getTranslation("company.open"), click -> getUI().ifPresent(ui -> ui.navigate("task/" + card.id())));
        open.setId("today-open-" + card.id());
        open.addThemeVariants(ButtonVariant.SMALL);
        open.setAriaLabel(getTranslation("company.open.of", card.title()));
        actions.add(open);
        Div text = new Div(title, what);
        text.addClassName("today-text");
        ListItem line = new ListItem(new LightBadge(card, today), text, actions);
        line.addClassName("today-line");
        return line;
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
