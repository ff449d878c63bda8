package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.DueText;
import org.policydesk.ui.component.DueWords;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.Words;

/** A task on the board. The whole card leads to the task's page; it can be dragged, or moved by its menu. */
final class CardView extends Article {
    CardView(TaskCard card, LocalDate today, Moves moves) {
        setId("card-" + card.id());
        addClassName("card");
        getElement().setAttribute("data-card", "");
        Div lights = row("card-lights", new LightBadge(card, today), DueText.besideLight(card, today));
        add(link(card), lights);
        startBy(card, today);
        Div marks = row("card-marks");
        Mark.of(card).forEach(marks::add);
        if (marks.getComponentCount() > 0) {
            add(marks);
        }
        add(row("card-foot", facts(card), MoveMenu.button(card, moves)));
        DragSource<CardView> drag = DragSource.create(this);
        drag.setDragData(card);
        drag.setEffectAllowed(EffectAllowed.MOVE);
    }

    /** The link to the task's page; not draggable itself, or the browser would drag its address instead of the card. */
    static RouterLink link(TaskCard card) {
        RouterLink link =
                new RouterLink(card.title(), TaskView.class, new RouteParameters(new RouteParam("taskId", card.id())));
        link.addClassName("card-title");
        link.getElement().setAttribute("draggable", "false").setAttribute("title", card.title());
        return link;
    }

    private void startBy(TaskCard card, LocalDate today) {
        if (!card.isOverdue()) {
            new DueWords(Words.of(this), today)
                    .startBy(card)
                    .ifPresent(words -> add(row("card-start", new Span(words))));
        }
    }

    private Span facts(TaskCard card) {
        List<String> facts = new ArrayList<>();
        if (card.materialsTotal() > 0) {
            facts.add(getTranslation("company.card.materials", card.materialsDone(), card.materialsTotal()));
        }
        facts.add(
                card.assigneeName() == null
                        ? getTranslation("company.card.nobody")
                        : getTranslation("company.card.assignee", card.assigneeName()));
        if (card.comments() > 0) {
            facts.add(getTranslation("company.card.comments", card.comments()));
        }
        Span line = new Span(String.join(" · ", facts));
        line.addClassName("card-facts");
        return line;
    }

    private static Div row(String className, Component... parts) {
        Div row = new Div(parts);
        row.addClassName(className);
        return row;
    }
}
