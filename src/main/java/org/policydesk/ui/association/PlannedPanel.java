package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import org.policydesk.reminder.MessageFilter;
import org.policydesk.reminder.MessageState;
import org.policydesk.reminder.MessageView;
import org.policydesk.reminder.Reminders;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Narrow;

/** What will be said to whom and when, and what will not, with the reason; on a phone all in one column. */
class PlannedPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reminders reminders;
    private final transient Dates dates;
    private final TextField search = new TextField();
    private final Chips<MessageState> states;
    private final Span count = new Span();
    private final Grid<MessageView> grid = new Grid<>();
    private boolean narrow;

    PlannedPanel(Reminders reminders, Dates dates) {
        this.reminders = reminders;
        this.dates = dates;
        addClassName("outbox-panel");
        states = new Chips<>(
                getTranslation("reminder.outbox.states"),
                state -> getTranslation("reminder.planned.state." + state),
                pressed -> refresh());
        states.setOptions(List.of(MessageState.values()));
        states.press(Set.of(MessageState.PLANNED));
        search.setId("planned-search");
        search.setPlaceholder(getTranslation("reminder.planned.search"));
        search.setAriaLabel(getTranslation("reminder.planned.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        count.addClassName("page-count");
        Div filters = new Div(search, states, count);
        filters.addClassName("filters");
        add(filters, prepared());
        refresh();
    }

    final void refresh() {
        MessageFilter filter = new MessageFilter(states.pressed(), search.getValue());
        count.setText(getTranslation("reminder.planned.count", reminders.countPlanned(filter)));
        grid.setItems(
                query -> reminders.planned(filter, query.getOffset(), query.getLimit()).stream(),
                query -> reminders.countPlanned(filter));
    }

    private Grid<MessageView> prepared() {
        grid.setId("planned-grid");
        grid.addClassName("outbox-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("reminder.planned.grid"));
        Grid.Column<MessageView> at = grid.addColumn(message -> dates.moment(message.at()))
                .setHeader(getTranslation("reminder.planned.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::task)
                .setHeader(getTranslation("reminder.planned.column.task"))
                .setFlexGrow(3);
        List<Grid.Column<MessageView>> wide = List.of(
                at,
                grid.addColumn(MessageView::memberName)
                        .setHeader(getTranslation("reminder.planned.column.member"))
                        .setFlexGrow(2),
                grid.addColumn(MessageView::personName)
                        .setHeader(getTranslation("reminder.planned.column.person"))
                        .setAutoWidth(true),
                grid.addColumn(this::rung)
                        .setHeader(getTranslation("reminder.planned.column.rung"))
                        .setTooltipGenerator(this::rung)
                        .setFlexGrow(2),
                grid.addColumn(this::state)
                        .setHeader(getTranslation("reminder.planned.column.state"))
                        .setTooltipGenerator(this::state)
                        .setFlexGrow(2));
        Narrow.watch(grid, phone -> {
            narrow = phone;
            wide.forEach(column -> column.setVisible(!phone));
            grid.getDataProvider().refreshAll();
        });
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("reminder.planned.empty"), getTranslation("reminder.planned.empty.what")));
        return grid;
    }

    private Component task(MessageView message) {
        Anchor task = new Anchor("task/" + message.taskId(), message.title());
        if (!narrow) {
            return task;
        }
        Span rest =
                new Span(String.join(" · ", message.memberName(), message.personName(), rung(message), state(message)));
        rest.addClassName("desk-secondary");
        Div all = new Div(new Div(dates.moment(message.at())), task, rest);
        all.addClassName("item-name");
        return all;
    }

    private String rung(MessageView message) {
        return RungWords.of(message.rung(), this::getTranslation);
    }

    private String state(MessageView message) {
        return message.skip() == null
                ? getTranslation("reminder.planned.state." + message.state())
                : getTranslation("reminder.planned.skipped", getTranslation("reminder.skip." + message.skip()));
    }
}
