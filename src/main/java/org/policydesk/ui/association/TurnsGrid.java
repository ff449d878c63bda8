package org.policydesk.ui.association;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.task.ItemEffect;
import org.policydesk.task.ItemEffect.Turn;
import org.policydesk.task.ItemEffect.Way;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/** Members that a change gains, loses or judges otherwise, each with why; all of them can be taken away as a workbook. */
final class TurnsGrid extends Div {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;

    private final Grid<Turn> grid = new Grid<>();

    TurnsGrid(ItemEffect effect, String title) {
        addClassName("turns");
        setId("turns");
        List<Way> ways = List.of(Way.values()).stream()
                .filter(way -> effect.count(way) > 0)
                .toList();
        Chips<Way> chips = new Chips<>(
                getTranslation("life.turns"),
                way -> getTranslation("life.way." + way) + " " + effect.count(way),
                this::show);
        chips.setOptions(ways);
        chips.setVisible(ways.size() > 1);
        Anchor export = new Anchor();
        export.setText(getTranslation("life.turns.export"));
        export.setId("turns-export");
        export.setHref(DownloadHandler.fromInputStream(request -> file(effect, title)));
        Div bar = new Div(chips, export);
        bar.addClassName("filters");
        columns();
        grid.setItems(effect.turns());
        if (effect.turns().size() > ROWS) {
            grid.setHeight("min(320px, 40vh)");
        } else {
            grid.setAllRowsVisible(true);
        }
        add(bar, grid);
    }

    private void columns() {
        grid.setId("turns-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("task.moves.column.member"))
                .setFlexGrow(2);
        grid.addColumn(this::why).setHeader(getTranslation("life.turns.why")).setFlexGrow(3);
    }

    private Div who(Turn turn) {
        Span way = new Span(getTranslation("life.way." + turn.way()));
        way.addClassNames("tag", "way-" + turn.way().name().toLowerCase(java.util.Locale.ROOT));
        Div line = new Div(new Span(turn.member().name()), way);
        line.addClassName("turn-member");
        Span outcomes = new Span(getTranslation("life.turns.outcomes", outcome(turn.before()), outcome(turn.after()))
                + (turn.hasTask() ? " · " + getTranslation("life.turns.hasTask") : ""));
        outcomes.addClassName("desk-secondary");
        return new Div(line, outcomes);
    }

    private String outcome(@Nullable Outcome outcome) {
        return outcome == null ? getTranslation("life.turns.notAsked") : words().outcome(outcome);
    }

    private String why(Turn turn) {
        Verdict why = turn.why();
        return why == null
                ? getTranslation("life.turns.notAsked.why")
                : why.outcome() == Outcome.FIT ? getTranslation("life.turns.all") : Grounds.line(words(), why);
    }

    private void show(Set<Way> pressed) {
        grid.getListDataView().setFilter(turn -> pressed.isEmpty() || pressed.contains(turn.way()));
    }

    private DownloadResponse file(ItemEffect effect, String title) {
        List<List<String>> rows = effect.turns().stream()
                .map(turn -> List.of(
                        turn.member().name(),
                        turn.member().creditCode(),
                        getTranslation("life.way." + turn.way()),
                        outcome(turn.before()),
                        outcome(turn.after()),
                        turn.hasTask() ? getTranslation("life.turns.hasTask") : "",
                        why(turn)))
                .toList();
        byte[] content = new TextWorkbook(getTranslation("life.turns"))
                .write(
                        List.of(
                                getTranslation("task.moves.column.member"),
                                getTranslation("matching.code"),
                                getTranslation("life.turns.way"),
                                getTranslation("life.turns.before"),
                                getTranslation("life.turns.after"),
                                getTranslation("matching.task"),
                                getTranslation("life.turns.why")),
                        rows);
        return new DownloadResponse(
                new ByteArrayInputStream(content),
                getTranslation("life.turns.file", title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content.length);
    }

    private ReasonWords words() {
        return new ReasonWords(Words.of(this));
    }
}
