package org.policydesk.ui.association;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policydesk.mail.EnvelopeFilter;
import org.policydesk.mail.EnvelopeRow;
import org.policydesk.mail.EnvelopeState;
import org.policydesk.reminder.Outbox;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Narrow;

/** The list of mails with its filters, and beside it the chosen mail; on a phone each mail says all in the only column. */
class EnvelopesPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Outbox outbox;
    private final EnvelopePreview preview;
    private final transient Dates dates;
    private final TextField search = new TextField();
    private final Chips<EnvelopeState> states;
    private final Span count = new Span();
    private final Grid<EnvelopeRow> grid = new Grid<>();
    private Map<EnvelopeState, Integer> counts = Map.of();
    private boolean narrow;

    EnvelopesPanel(Outbox outbox, EnvelopePreview preview, Dates dates) {
        this.outbox = outbox;
        this.preview = preview;
        this.dates = dates;
        addClassName("outbox-panel");
        states = new Chips<>(getTranslation("reminder.outbox.states"), this::chip, pressed -> refresh());
        search.setId("outbox-search");
        search.setPlaceholder(getTranslation("reminder.outbox.search"));
        search.setAriaLabel(getTranslation("reminder.outbox.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-search", "");
        search.addValueChangeListener(change -> refresh());
        count.addClassName("page-count");
        count.setId("outbox-count");
        preview.onChange(this::refresh);
        Div filters = new Div(search, states, count);
        filters.addClassName("filters");
        Div columns = new Div(prepared(), preview);
        columns.addClassName("outbox-columns");
        add(filters, columns);
        refresh();
    }

    /** Reads the list and the chosen mail again. */
    final void refresh() {
        counts = outbox.counts();
        states.setOptions(List.of(EnvelopeState.values()));
        states.relabel();
        EnvelopeFilter filter = new EnvelopeFilter(states.pressed(), search.getValue());
        count.setText(getTranslation("reminder.outbox.count", outbox.count(filter)));
        grid.setItems(
                query -> outbox.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> outbox.count(filter));
        String next = search.isEmpty() && states.pressed().isEmpty()
                ? "reminder.outbox.empty.what"
                : "reminder.outbox.emptyFiltered.what";
        grid.setEmptyStateComponent(new EmptyState(getTranslation("reminder.outbox.empty"), getTranslation(next)));
        preview.refresh();
    }

    private Grid<EnvelopeRow> prepared() {
        grid.setId("outbox-grid");
        grid.addClassName("outbox-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("reminder.outbox.grid"));
        grid.addComponentColumn(this::mail)
                .setHeader(getTranslation("reminder.outbox.column.subject"))
                .setFlexGrow(3);
        List<Grid.Column<EnvelopeRow>> wide = List.of(
                grid.addComponentColumn(row -> state(row.state()))
                        .setHeader(getTranslation("reminder.outbox.column.state")),
                grid.addColumn(this::when).setHeader(getTranslation("reminder.outbox.column.when")));
        wide.forEach(column -> column.setAutoWidth(true).setFlexGrow(0));
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(this::show));
        Narrow.watch(grid, phone -> {
            narrow = phone;
            wide.forEach(column -> column.setVisible(!phone));
            grid.getDataProvider().refreshAll();
        });
        return grid;
    }

    /** On a phone the mail stands below the list, where nobody would look for it. */
    private void show(EnvelopeRow row) {
        preview.show(row.id());
        if (narrow) {
            preview.scrollIntoView();
        }
    }

    private String when(EnvelopeRow row) {
        return dates.moment(row.sentAt() == null ? row.createdAt() : row.sentAt());
    }

    private Div mail(EnvelopeRow row) {
        Span subject = new Span(row.subject());
        subject.setId("envelope-" + row.id());
        subject.addClassName("outbox-subject");
        Span recipient = new Span(row.name() + " · " + row.address());
        recipient.addClassName("desk-secondary");
        Div mail = new Div(subject, recipient);
        mail.addClassName("item-name");
        if (narrow) {
            mail.add(new Div(state(row.state()), new Text(" " + when(row))));
        }
        return mail;
    }

    private Span state(EnvelopeState state) {
        Span tag = new Span(getTranslation("reminder.outbox.state." + state));
        tag.addClassNames("tag", "envelope-" + state.name().toLowerCase(Locale.ROOT));
        return tag;
    }

    private String chip(EnvelopeState state) {
        return getTranslation("reminder.outbox.state." + state) + " " + counts.getOrDefault(state, 0);
    }
}
