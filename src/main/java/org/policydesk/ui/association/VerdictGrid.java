package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.policydesk.eligibility.Verdict;
import org.policydesk.task.MemberVerdict;
import org.policydesk.ui.component.ReasonTree;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/** Members to choose among, each with its verdict on the item and why; a click on one shows the whole tree. */
class VerdictGrid extends Div {
    private static final long serialVersionUID = 1L;

    private final Grid<MemberVerdict> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Span having = new Span();
    private transient Grounds grounds = new Grounds(words(), member -> {
        throw new IllegalStateException("nobody is shown");
    });

    VerdictGrid() {
        addClassName("verdicts");
        search.setPlaceholder(getTranslation("task.assignMore.search"));
        search.setAriaLabel(getTranslation("task.assignMore.search"));
        search.setId("assign-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getListDataView().setFilter(this::matches));
        grid.setId("assign-members");
        grid.setHeight("280px");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(one -> one.member().name())
                .setHeader(getTranslation("task.assignMore.members"))
                .setTooltipGenerator(one -> one.member().name())
                .setFlexGrow(2);
        grid.addComponentColumn(this::verdict)
                .setHeader(getTranslation("task.assignMore.verdict"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::grounds)
                .setHeader(getTranslation("task.assignMore.reasons"))
                .setTooltipGenerator(this::grounds)
                .setFlexGrow(3);
        grid.setItemDetailsRenderer(new ComponentRenderer<Component, MemberVerdict>(
                one -> new ReasonTree(grounds.of(one.member().id()).reason())));
        grid.setItems(List.of());
        having.addClassName("verdicts-having");
        add(search, having, grid);
    }

    void clear() {
        show(List.of(), member -> {
            throw new IllegalStateException("nobody is shown");
        });
    }

    /**
     * Shows the members that do not have the task yet and says how many have it.
     *
     * @param reasons asked for those that are looked at
     */
    void show(List<MemberVerdict> verdicts, LongFunction<Verdict> reasons) {
        grounds = new Grounds(words(), reasons);
        List<MemberVerdict> without =
                verdicts.stream().filter(one -> !one.hasTask()).toList();
        grid.setItems(without);
        grid.getListDataView().setFilter(this::matches);
        having.setText(
                verdicts.isEmpty()
                        ? ""
                        : getTranslation("task.assignMore.having", verdicts.size() - without.size(), without.size()));
    }

    List<MemberVerdict> selected() {
        return List.copyOf(grid.getSelectedItems());
    }

    private boolean matches(MemberVerdict one) {
        return one.member()
                .name()
                .toLowerCase(Locale.ROOT)
                .contains(search.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private Component verdict(MemberVerdict one) {
        return new Span(words().outcome(one.outcome()));
    }

    private String grounds(MemberVerdict one) {
        return grounds.line(one);
    }

    private ReasonWords words() {
        return new ReasonWords(Words.of(this));
    }
}
