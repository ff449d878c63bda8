package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.task.DateSource;
import org.policydesk.task.Matching;
import org.policydesk.task.MemberVerdict;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.Chips;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.ReasonTree;
import org.policydesk.ui.component.ReasonWords;
import org.policydesk.ui.component.Words;

/** 会员匹配: the members that an item fits and why, to filter, to export and to assign; outcomes first, reasons when looked at. */
final class FitPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Matching matching;
    private final transient Tasks tasks;
    private final transient Dates dates;
    private final transient Runnable assigned;
    private final Map<FitGroup, Long> counts = new EnumMap<>(FitGroup.class);
    private final Chips<FitGroup> groups;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<MemberVerdict> grid = new Grid<>();
    private final Button assign = new Button(getTranslation("matching.assign"));
    private final Anchor export = new Anchor();
    private transient @Nullable Grounds grounds;
    private @Nullable ActionItem item;
    private List<MemberVerdict> all = List.of();

    FitPanel(Matching matching, Tasks tasks, Dates dates, Runnable assigned) {
        this.matching = matching;
        this.tasks = tasks;
        this.dates = dates;
        this.assigned = assigned;
        addClassNames("panel", "fit-panel");
        setId("fit-panel");
        H2 title = new H2(getTranslation("matching.panel"));
        title.addClassName("panel-title");
        groups = new Chips<>(getTranslation("matching.groups"), this::chip, pressed -> filter());
        search.setPlaceholder(getTranslation("matching.search"));
        search.setAriaLabel(getTranslation("matching.search"));
        search.setId("fit-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter());
        count.setId("fit-count");
        count.addClassName("desk-secondary");
        export.setText(getTranslation("matching.export"));
        export.setId("fit-export");
        export.setHref(DownloadHandler.fromInputStream(request -> file()));
        assign.setId("fit-assign");
        assign.setEnabled(false);
        assign.addClickListener(click -> askToAssign());
        Div filters = new Div(search, groups, count, export, assign);
        filters.addClassName("filters");
        add(title, filters, columns());
    }

    void show(ActionItem shown, List<MemberVerdict> verdicts) {
        item = shown;
        all = verdicts;
        grounds = new Grounds(words(), member -> matching.verdict(shown.id(), member));
        counts.clear();
        verdicts.forEach(one -> counts.merge(FitGroup.of(one), 1L, Long::sum));
        groups.setOptions(List.of(FitGroup.values()));
        grid.setItems(verdicts);
        boolean open = shown.state() == ItemState.PUBLISHED;
        assign.setTooltipText(open ? "" : getTranslation("matching.unpublished"));
        filter();
    }

    private Grid<MemberVerdict> columns() {
        grid.setId("fit-members");
        grid.addClassName("fit-grid");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(one -> !one.hasTask());
        // Where not every row can be chosen there is no box that chooses all, and the column would have no name.
        grid.addAttachListener(attached -> grid.getElement().executeJs("""
                const column = this.querySelector('vaadin-grid-flow-selection-column');
                column.header = $0;
                column.width = '4.5rem';""", getTranslation("matching.choose")));
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("task.assignMore.members"))
                .setFlexGrow(3);
        grid.addComponentColumn(one -> outcome(FitGroup.of(one)))
                .setHeader(getTranslation("matching.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("matching.due"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(this::line)
                .setHeader(getTranslation("matching.grounds"))
                .setTooltipGenerator(this::line)
                .setFlexGrow(4);
        grid.setItemDetailsRenderer(new ComponentRenderer<Component, MemberVerdict>(this::reasons));
        grid.addSelectionListener(change -> enable());
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("matching.empty"), getTranslation("matching.empty.next")));
        return grid;
    }

    private Div name(MemberVerdict one) {
        Span name = new Span(one.member().name());
        name.addClassName("match-member");
        Div cell = new Div(name);
        if (one.hasTask()) {
            Span has = new Span(getTranslation("matching.task.yes"));
            has.addClassName("tag");
            cell.add(has);
        }
        Span place = new Span(one.member().regionName()
                + (one.member().branch() == null ? "" : " · " + one.member().branch()));
        place.addClassName("desk-secondary");
        cell.add(new Div(place));
        return cell;
    }

    private Span outcome(FitGroup group) {
        Span words = new Span(getTranslation(group.key()));
        words.addClassName("fit-" + group.name().toLowerCase(Locale.ROOT));
        return words;
    }

    /** Members of a recommending unit with a date of its own have another than the rest. */
    private Span due(MemberVerdict one) {
        Span due = new Span(one.due() == null ? "" : dates.day(one.due()));
        if (one.source() == DateSource.LOCAL) {
            due.add(new Mark(Mark.Kind.LOCAL));
        }
        return due;
    }

    private String line(MemberVerdict one) {
        return grounds == null ? "" : grounds.line(one);
    }

    private Component reasons(MemberVerdict one) {
        return grounds == null
                ? new Div()
                : new ReasonTree(grounds.of(one.member().id()).reason());
    }

    private String chip(FitGroup group) {
        return getTranslation(group.key()) + " " + counts.getOrDefault(group, 0L);
    }

    private void filter() {
        grid.getListDataView().setFilter(this::matches);
        int shown = grid.getListDataView().getItemCount();
        count.setText(
                shown == all.size()
                        ? getTranslation("matching.panel.count", shown)
                        : getTranslation("matching.panel.filtered", shown, all.size()));
        grid.deselectAll();
        enable();
    }

    private boolean matches(MemberVerdict one) {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        String words = String.join(
                        "\n",
                        one.member().name(),
                        one.member().creditCode(),
                        one.member().regionName(),
                        one.member().branch() == null ? "" : one.member().branch())
                .toLowerCase(Locale.ROOT);
        return words.contains(wanted)
                && (groups.pressed().isEmpty() || groups.pressed().contains(FitGroup.of(one)));
    }

    private void enable() {
        boolean open = item != null && item.state() == ItemState.PUBLISHED;
        assign.setEnabled(open && !grid.getSelectedItems().isEmpty());
    }

    private void askToAssign() {
        ActionItem shown = item;
        if (shown != null) {
            List<Long> members = grid.getSelectedItems().stream()
                    .map(one -> one.member().id())
                    .toList();
            new AssignSelectedDialog(tasks, shown.id(), members, assigned).open();
        }
    }

    /** What the list shows at the moment, with the reasons of all. */
    private DownloadResponse file() {
        ActionItem shown = item;
        if (shown == null) {
            return DownloadResponse.error(404);
        }
        List<MemberVerdict> rows = grid.getListDataView().getItems().toList();
        byte[] content = new FitWorkbook(Words.of(this)).write(shown.title(), rows, matching.verdicts(shown.id()));
        return new DownloadResponse(
                new ByteArrayInputStream(content),
                getTranslation("matching.file", shown.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content.length);
    }

    private ReasonWords words() {
        return new ReasonWords(Words.of(this));
    }
}
