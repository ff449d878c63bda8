package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.DueText;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.Mark;

/** Tasks page by page; on a phone each is a card in the only column. */
class TaskGrid extends Grid<TaskCard> {
    private static final long serialVersionUID = 1L;

    /** As many as are urged, handed over or chosen at a stroke. */
    static final int MOST_AT_ONCE = 2_000;

    private final transient Tasks tasks;
    private final LocalDate today;
    private final Column<TaskCard> card;
    private TaskFilter filter = TaskFilter.open();
    private int found;

    TaskGrid(Tasks tasks, LocalDate today, EmptyState empty) {
        this.tasks = tasks;
        this.today = today;
        setId("tasks-grid");
        addThemeVariants(GridVariant.ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        card = addComponentColumn(this::card).setHeader(getTranslation("task.all.column.title"));
        columns();
        narrow(false);
        setEmptyStateComponent(empty);
        addItemClickListener(click -> open(click.getItem()));
        setDataProvider(provider());
    }

    /** Shows what the filter lets through and tells how many that are. */
    int show(TaskFilter wanted) {
        filter = wanted;
        deselectAll();
        found = tasks.count(filter);
        allowAll(found <= MOST_AT_ONCE);
        getDataProvider().refreshAll();
        return found;
    }

    /** All of a list may be chosen at a stroke as long as all of it may be handled so. */
    private void allowAll(boolean allowed) {
        if (getSelectionModel() instanceof GridMultiSelectionModel<TaskCard> several) {
            several.setSelectAllCheckboxVisibility(
                    allowed
                            ? GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE
                            : GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
    }

    void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(card)));
        setClassName("task-grid-narrow", narrow);
    }

    private CallbackDataProvider<TaskCard, Void> provider() {
        return DataProvider.fromCallbacks(
                query -> tasks.all(filter, query.getOffset(), query.getLimit()).stream(), query -> counted(query));
    }

    /** Counted once for each filter and not for each page. */
    private int counted(Query<TaskCard, Void> query) {
        return found;
    }

    private void columns() {
        addComponentColumn(this::light)
                .setHeader(getTranslation("task.all.column.light"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(TaskGrid::member)
                .setHeader(getTranslation("task.all.column.member"))
                .setTooltipGenerator(TaskCard::memberName)
                .setFlexGrow(2);
        addComponentColumn(this::title)
                .setHeader(getTranslation("task.all.column.title"))
                .setTooltipGenerator(task -> task.title() + " · " + task.policyTitle())
                .setFlexGrow(4);
        addComponentColumn(this::due)
                .setHeader(getTranslation("task.all.column.due"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addColumn(this::state)
                .setHeader(getTranslation("task.all.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(this::assignee)
                .setHeader(getTranslation("task.all.column.assignee"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(task -> getTranslation(task.acknowledged() ? "task.all.acknowledged" : "task.all.notAcknowledged"))
                .setHeader(getTranslation("task.all.column.acknowledged"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** Short words: how much time is left stands beside the due date. */
    private Component light(TaskCard task) {
        String words = task.isPaused()
                ? "component.light.paused"
                : "task.light." + task.light().name();
        return new LightBadge(task.light(), getTranslation(words));
    }

    private Component card(TaskCard task) {
        Div first = new Div(link(task));
        Div second = new Div(member(task));
        Div third = new Div(new LightBadge(task, today), new Span(state(task)));
        Div fourth = new Div(DueText.besideLight(task, today));
        Mark.of(task).forEach(fourth::add);
        Div all = new Div(first, second, third, fourth);
        all.addClassName("task-line");
        return all;
    }

    private Component title(TaskCard task) {
        Div title = new Div(link(task));
        title.addClassName("task-title");
        Mark.of(task).forEach(title::add);
        return title;
    }

    private Anchor link(TaskCard task) {
        Anchor link = new Anchor("task/" + task.id(), task.title());
        link.addClassName("task-link");
        return link;
    }

    private Div due(TaskCard task) {
        Div due = new Div(new DueText(task, today));
        due.addClassName("task-due");
        return due;
    }

    private static Anchor member(TaskCard task) {
        Anchor link = new Anchor("members/" + task.memberId(), task.memberName());
        link.addClassName("task-member");
        return link;
    }

    private String state(TaskCard task) {
        return getTranslation("task.state." + task.state().name());
    }

    private String assignee(TaskCard task) {
        String name = task.assigneeName();
        return name == null ? getTranslation("task.all.unassigned") : name;
    }

    private static void open(TaskCard task) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.navigate("task/" + task.id());
        }
    }
}
