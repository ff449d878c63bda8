package org.policydesk.ui.company;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.policydesk.task.TaskCard;

/** A column with its cards; takes cards that are dropped on it. */
final class ColumnView extends Section {
    ColumnView(BoardColumn column, List<TaskCard> cards, LocalDate today, Moves moves) {
        addClassName("column");
        setId("column-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        H2 heading = new H2(getTranslation("company.column." + column.name()) + " ");
        heading.addClassName("column-title");
        Span count = new Span(String.valueOf(cards.size()));
        count.addClassName("column-count");
        heading.add(count);
        add(heading);
        Div list = new Div();
        list.addClassName("column-cards");
        cards.forEach(card -> list.add(new CardView(card, today, moves)));
        setClassName("column-empty", cards.isEmpty());
        add(list);
        take(column, moves);
    }

    private void take(BoardColumn column, Moves moves) {
        DropTarget<ColumnView> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(TaskCard.class::isInstance)
                .map(TaskCard.class::cast)
                .filter(card -> !column.holds(card.state()))
                .ifPresent(card -> column.target(moves.next(card))
                        .ifPresentOrElse(to -> moves.move(card, to), () -> moves.refuse(card, column))));
    }
}
