package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonRef;
import org.policydesk.task.Move;
import org.policydesk.ui.component.Dates;

/** Dates that move, old and new; on a phone each task is a card in the only column. */
final class MovesGrid extends Grid<Move> {
    private static final long serialVersionUID = 1L;
    private static final int NARROW = 800;
    private static final int ROWS = 8;

    private final transient Dates dates;
    private final Column<Move> card;

    MovesGrid(List<Move> moves, Dates dates) {
        this.dates = dates;
        setId("moves-grid");
        addClassName("moves-grid");
        addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        card = addComponentColumn(this::card).setHeader(getTranslation("task.moves.column.task"));
        addColumn(Move::memberName)
                .setHeader(getTranslation("task.moves.column.member"))
                .setFlexGrow(3);
        addColumn(Move::title)
                .setHeader(getTranslation("task.moves.column.task"))
                .setFlexGrow(4);
        addComponentColumn(this::due)
                .setHeader(getTranslation("task.moves.column.due"))
                .setFlexGrow(4);
        addComponentColumn(this::start)
                .setHeader(getTranslation("task.moves.column.start"))
                .setFlexGrow(4);
        addColumn(this::people)
                .setHeader(getTranslation("task.moves.column.people"))
                .setFlexGrow(2);
        setItems(moves);
        if (moves.size() > ROWS) {
            setHeight("min(480px, 55vh)");
        } else {
            setAllRowsVisible(true);
        }
        narrow(false);
    }

    static boolean isPast(Move move, LocalDate today) {
        LocalDate due = move.after().due();
        return move.dueMoves() && due != null && due.isBefore(today);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var page = attach.getUI().getPage();
        narrow(isNarrow(page.getExtendedClientDetails().getWindowInnerWidth()));
        var resizing = page.addBrowserWindowResizeListener(resize -> narrow(isNarrow(resize.getWidth())));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
    }

    private void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= NARROW;
    }

    private Component card(Move move) {
        Span member = new Span(move.memberName());
        member.addClassName("move-member");
        Span people = new Span(getTranslation("task.moves.column.people") + " " + people(move));
        people.addClassName("desk-secondary");
        Div all = new Div(member, new Span(move.title()), labelled("task.moves.column.due", due(move)));
        all.add(labelled("task.moves.column.start", start(move)), people);
        all.addClassName("move-card");
        return all;
    }

    private Div labelled(String key, Component dates) {
        Span label = new Span(getTranslation(key));
        label.addClassName("desk-secondary");
        return new Div(label, dates);
    }

    private Component due(Move move) {
        String before = day(move.before().due(), move.before());
        if (!move.dueMoves()) {
            return unmoved(before);
        }
        Div line = moved(before, day(move.after().due(), move.after()));
        if (move.days() != 0) {
            String key = move.days() > 0 ? "task.moves.later" : "task.moves.earlier";
            line.add(tag(getTranslation(key, Math.abs(move.days())), ""));
        }
        if (isPast(move, dates.today())) {
            line.add(tag(getTranslation("task.moves.isPast"), "move-past"));
        }
        return line;
    }

    private Component start(Move move) {
        String before = day(move.before().startBy(), null);
        return Objects.equals(move.before().startBy(), move.after().startBy())
                ? unmoved(before)
                : moved(before, day(move.after().startBy(), null));
    }

    private String people(Move move) {
        if (!move.dueMoves()) {
            return getTranslation("task.moves.silent");
        }
        return move.told().isEmpty()
                ? getTranslation("task.moves.nobody")
                : move.told().stream()
                        .map(PersonRef::name)
                        .collect(Collectors.joining(getTranslation("component.list.separator")));
    }

    private String day(@Nullable LocalDate day, Move.@Nullable Dates withHour) {
        if (day == null) {
            return getTranslation("task.moves.none");
        }
        return withHour == null ? dates.day(day) : dates.day(day, withHour.cutOff());
    }

    private static Component unmoved(String day) {
        Span same = new Span(day);
        same.addClassName("desk-secondary");
        return same;
    }

    private static Div moved(String before, String after) {
        Span old = new Span(before + " →");
        old.addClassName("desk-secondary");
        Span now = new Span(after);
        now.addClassName("move-now");
        Div line = new Div(old, now);
        line.addClassName("move-dates");
        return line;
    }

    private static Span tag(String text, String kind) {
        Span tag = new Span(text);
        tag.addClassName("tag");
        if (!kind.isEmpty()) {
            tag.addClassName(kind);
        }
        return tag;
    }
}
