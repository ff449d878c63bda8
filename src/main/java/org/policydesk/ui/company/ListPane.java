package org.policydesk.ui.company;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** 列表: the tasks as a table to sort, gather and choose columns of; on a phone each task says all in the only column. */
final class ListPane extends Pane {
    private static final int NARROW = 600;

    private final transient Words words = Words.of(this);
    private final transient Dates dates;
    private final transient Consumer<BoardQuery> changed;
    private final Grid<ListRow> grid = new Grid<>();
    private final Map<ListColumn, Grid.Column<ListRow>> columns = new EnumMap<>(ListColumn.class);
    private final Map<ListColumn, MenuItem> choices = new EnumMap<>(ListColumn.class);
    private final Select<ListGroup> group = new Select<>();
    private transient BoardQuery query = BoardQuery.PLAIN;
    private boolean narrow;

    /**
     * @param changed told how the reader wants the list to stand
     */
    ListPane(LocalDate today, Consumer<BoardQuery> changed) {
        this.dates = new Dates(words, today);
        this.changed = changed;
        addClassName("list-pane");
        ListCells cells = new ListCells(words, today);
        grid.setId("task-list");
        grid.addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setMultiSort(false);
        grid.setPartNameGenerator(row -> row instanceof ListRow.Head ? "group-head" : null);
        for (ListColumn column : ListColumn.values()) {
            columns.put(
                    column,
                    grid.addColumn(cells.of(column))
                            .setKey(Address.word(column))
                            .setHeader(getTranslation("board.column." + column))
                            .setComparator((one, other) -> 0)
                            .setSortable(true));
        }
        column(ListColumn.TITLE).setFlexGrow(4).setWidth("220px");
        column(ListColumn.POLICY).setFlexGrow(3).setWidth("180px");
        column(ListColumn.MATERIALS).setTextAlign(ColumnTextAlign.END);
        for (ListColumn narrow : List.of(
                ListColumn.LIGHT,
                ListColumn.DUE,
                ListColumn.START,
                ListColumn.STATE,
                ListColumn.ASSIGNEE,
                ListColumn.MATERIALS,
                ListColumn.COMMENTS)) {
            column(narrow).setAutoWidth(true).setFlexGrow(0);
        }
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                sorted(sort.getSortOrder());
            }
        });
        Div tools = new Div(grouping(), columnMenu());
        tools.addClassName("list-tools");
        add(tools, grid);
    }

    @Override
    void show(List<TaskCard> cards, BoardQuery wanted) {
        query = wanted;
        ListShape shape = query.shape();
        showColumns();
        choices.forEach((column, item) -> item.setChecked(shape.columns().contains(column)));
        group.setValue(shape.group());
        grid.setItems(ListRow.of(cards, shape, words, dates));
        grid.sort(List.of(new GridSortOrder<>(
                column(shape.sort()), shape.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    /** The width is unknown until the browser told it. */
    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        narrow(page.getExtendedClientDetails().getWindowInnerWidth());
        Registration resizing = page.addBrowserWindowResizeListener(resize -> narrow(resize.getWidth()));
        addDetachListener(detach -> {
            resizing.remove();
            detach.unregisterListener();
        });
    }

    private void narrow(int width) {
        narrow = width > 0 && width <= NARROW;
        showColumns();
    }

    private void showColumns() {
        Set<ListColumn> wanted = query.shape().columns();
        columns.forEach(
                (column, view) -> view.setVisible(column == ListColumn.TITLE || !narrow && wanted.contains(column)));
    }

    private Grid.Column<ListRow> column(ListColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /** A third press on a head takes the order away, which here means the usual one. */
    private void sorted(List<GridSortOrder<ListRow>> orders) {
        if (orders.isEmpty()) {
            changed.accept(query.withShape(query.shape().sortedBy(ListShape.USUAL.sort(), false)));
            return;
        }
        GridSortOrder<ListRow> order = orders.getFirst();
        columns.forEach((column, view) -> {
            if (view.equals(order.getSorted())) {
                changed.accept(query.withShape(
                        query.shape().sortedBy(column, order.getDirection() == SortDirection.DESCENDING)));
            }
        });
    }

    private Select<ListGroup> grouping() {
        group.setId("list-group");
        group.setAriaLabel(getTranslation("board.group"));
        group.setItems(ListGroup.values());
        group.setItemLabelGenerator(one -> getTranslation("board.group." + one));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(query.withShape(query.shape().gatheredBy(change.getValue())));
            }
        });
        return group;
    }

    private MenuBar columnMenu() {
        MenuBar menu = new MenuBar();
        menu.setId("list-columns");
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = menu.addItem(VaadinIcon.COG_O.create());
        root.add(getTranslation("board.columns"));
        for (ListColumn column : ListColumn.values()) {
            if (column != ListColumn.TITLE) {
                MenuItem item = root.getSubMenu().addItem(getTranslation("board.column." + column));
                item.setCheckable(true);
                item.setKeepOpen(true);
                item.setId("column-" + Address.word(column));
                item.addClickListener(
                        click -> changed.accept(query.withShape(query.shape().with(column, item.isChecked()))));
                choices.put(column, item);
            }
        }
        return menu;
    }
}
