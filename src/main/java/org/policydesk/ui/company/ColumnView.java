package org.policydesk.ui.company;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A column with its cards; takes cards that are dropped on it. */
final class ColumnView extends Section {
    private final Span count = new Span();
    private final Div list = new Div();
    private final List<CardView> placed = new ArrayList<>();

    /**
     * @param dropped told that the dragged card was dropped here
     */
    ColumnView(BoardColumn column, Consumer<BoardColumn> dropped) {
        addClassName("column");
        setId("column-" + Address.word(column));
        H2 heading = new H2(getTranslation("company.column." + column.name()) + " ");
        heading.addClassName("column-title");
        count.addClassName("column-count");
        heading.add(count);
        list.addClassName("column-cards");
        add(heading, list);
        DropTarget<ColumnView> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> dropped.accept(column));
    }

    /** Puts exactly these cards here, in this order; those that stand right already stay as they are. */
    void show(List<CardView> cards) {
        count.setText(String.valueOf(cards.size()));
        setClassName("column-empty", cards.isEmpty());
        drop(Set.copyOf(cards));
        for (int i = 0; i < cards.size(); i++) {
            CardView wanted = cards.get(i);
            if (i >= placed.size() || placed.get(i) != wanted) {
                placed.remove(wanted);
                placed.add(i, wanted);
                list.getElement().insertChild(i, wanted.getElement());
            }
        }
    }

    /** A card that went to another column may have been taken from here already. */
    private void drop(Set<CardView> kept) {
        placed.removeIf(card -> {
            boolean gone = !kept.contains(card);
            if (gone && card.getParent().filter(list::equals).isPresent()) {
                list.remove(card);
            }
            return gone;
        });
    }
}
