package org.policydesk.ui.company;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.task.TaskCard;

/**
 * 看板: the tasks in columns by state. What is shown again changes only where something changed, so that neither the reader's
 * focus nor the place they scrolled to is lost.
 */
@JsModule("context://js/card.js")
final class ColumnsPane extends Pane {
    private static final String ID = "event.detail.id";
    private static final String BY = "event.detail.by";

    private final transient CardFaces faces;
    private final transient Moves moves;
    private final Map<BoardColumn, ColumnView> columns = new EnumMap<>(BoardColumn.class);
    private final Map<Long, CardView> cards = new HashMap<>();
    private long dragged;

    ColumnsPane(CardFaces faces, Moves moves, HandOver handOver) {
        this.faces = faces;
        this.moves = moves;
        addClassName("board");
        getElement().setAttribute("data-card-texts", faces.common());
        new CardMenu(this, id -> Optional.ofNullable(cards.get(id)).map(CardView::card), moves, handOver);
        getElement().addEventListener("card-drag", this::drag).addEventData(ID);
        getElement()
                .addEventListener("card-shift", this::shift)
                .addEventData(ID)
                .addEventData(BY);
    }

    @Override
    void show(List<TaskCard> wanted, BoardQuery query) {
        Set<Long> ids = wanted.stream().map(TaskCard::id).collect(Collectors.toSet());
        cards.keySet().retainAll(ids);
        wanted.forEach(card -> cards.computeIfAbsent(card.id(), id -> new CardView(card, faces))
                .show(card, faces));
        List<BoardColumn> shown = BoardColumn.shown(query.tab(), wanted);
        columns.entrySet().removeIf(column -> {
            boolean gone = !shown.contains(column.getKey());
            if (gone) {
                remove(column.getValue());
            }
            return gone;
        });
        for (int i = 0; i < shown.size(); i++) {
            BoardColumn column = shown.get(i);
            ColumnView view = columns.computeIfAbsent(column, one -> new ColumnView(one, this::drop));
            if (i >= getComponentCount() || getComponentAt(i) != view) {
                getElement().insertChild(i, view.getElement());
            }
        }
        columns.forEach((column, view) -> view.show(column.of(wanted).stream()
                .map(card -> Objects.requireNonNull(cards.get(card.id())))
                .toList()));
    }

    @Override
    void follow(long taskId) {
        Optional.ofNullable(cards.get(taskId)).ifPresent(CardView::focus);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("this.preventContextMenu = e => !e.target.closest('.card-move');"
                        + "this.getContextMenuBeforeOpenDetail = e => ({ id: e.target.closest('desk-card').taskId });");
    }

    private void drag(DomEvent event) {
        dragged = event.getEventData().get(ID).asLong();
    }

    private void drop(BoardColumn column) {
        CardView view = cards.get(dragged);
        if (view != null && !column.holds(view.card().state())) {
            TaskCard card = view.card();
            column.target(moves.next(card))
                    .ifPresentOrElse(to -> moves.move(card, to), () -> moves.refuse(card, column));
        }
    }

    /** Shift and an arrow: to the next column that way which takes the card. */
    private void shift(DomEvent event) {
        CardView view = cards.get(event.getEventData().get(ID).asLong());
        if (view == null) {
            return;
        }
        TaskCard card = view.card();
        int by = event.getEventData().get(BY).asInt();
        List<BoardColumn> ways = new ArrayList<>(List.of(BoardColumn.values()));
        if (by < 0) {
            ways = ways.reversed();
        }
        List<BoardColumn> beyond = ways.subList(ways.indexOf(BoardColumn.of(card.state())) + 1, ways.size());
        moves.toFirst(card, beyond);
    }
}
