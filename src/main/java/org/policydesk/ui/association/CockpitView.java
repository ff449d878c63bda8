package org.policydesk.ui.association;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.insight.Cockpit;
import org.policydesk.insight.CockpitSheet;
import org.policydesk.insight.Forecasts;
import org.policydesk.insight.Missed;
import org.policydesk.insight.MonthWindows;
import org.policydesk.insight.Tally;
import org.policydesk.task.Light;
import org.policydesk.task.Step;
import org.policydesk.task.TaskFilter;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.ExcelFile;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** 总览: four figures, the funnel, the next twelve months, what was missed and why, and the tables behind them; each leads to its tasks. */
@Route(value = "cockpit", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CockpitView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int FRESH_MINUTES = 10;
    private static final int EVERY_YEAR = 0;
    private static final int POLL_MILLIS = 500;
    private static final int NO_POLLING = -1;

    private final transient Cockpit cockpit;
    private final transient Forecasts forecasts;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("desk.cockpit"));
    private final Select<Integer> year = new Select<>();
    private final Div content = new Div();
    private transient List<CockpitWorkbook.Table> tables = List.of();
    private transient List<Missed> missed = List.of();
    private transient List<MonthWindows> windows = List.of();
    private boolean quiet;
    private boolean counted;

    CockpitView(Cockpit cockpit, Forecasts forecasts, BusinessClock clock) {
        this.cockpit = cockpit;
        this.forecasts = forecasts;
        this.dates = new Dates(Words.of(this), clock.today());
        addClassNames("desk-page", "cockpit-page");
        year.setId("cockpit-year");
        year.getElement().setAttribute("aria-label", getTranslation("desk.cockpit.year"));
        year.setItemLabelGenerator(one -> one == EVERY_YEAR
                ? getTranslation("desk.cockpit.everyYear")
                : getTranslation("desk.cockpit.dueIn", String.valueOf(one)));
        year.addValueChangeListener(change -> {
            if (!quiet) {
                show(change.getValue());
            }
        });
        Words words = Words.of(this);
        ExcelFile export = new ExcelFile(
                "cockpit-export",
                getTranslation("desk.export"),
                getTranslation("desk.cockpit") + ".xlsx",
                out -> new CockpitWorkbook(words).write(tables, missed, windows, out));
        Button again = new Button(getTranslation("desk.cockpit.again"), click -> again());
        again.setId("cockpit-again");
        header.addActions(year, export, again);
        content.addClassName("cockpit");
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.cockpit") + " · " + getTranslation("shell.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .orElse("");
        show(wanted.matches("[0-9]{4}") ? Integer.valueOf(wanted) : EVERY_YEAR);
    }

    /** The first count of all is waited for; later the former figures stand until the new ones are there. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (cockpit.isFresh(FRESH_MINUTES)) {
            return;
        }
        if (counted) {
            UI ui = event.getUI();
            ui.setPollInterval(POLL_MILLIS);
            Thread.startVirtualThread(new DelegatingSecurityContextRunnable(() -> {
                try {
                    cockpit.recount();
                } finally {
                    ui.access(() -> counted(ui));
                }
            }));
        } else {
            again();
        }
    }

    /** Another page that the reader went on to keeps its own pace. */
    private void counted(UI ui) {
        if (isAttached()) {
            ui.setPollInterval(NO_POLLING);
            show(year.getValue());
        }
    }

    private void again() {
        cockpit.recount();
        show(year.getValue());
    }

    private void show(@Nullable Integer wanted) {
        int of = wanted == null ? EVERY_YEAR : wanted;
        CockpitSheet sheet = cockpit.sheet(of == EVERY_YEAR ? null : of);
        List<Integer> years = new ArrayList<>(List.of(EVERY_YEAR));
        years.addAll(sheet.years());
        if (!years.contains(of)) {
            // Nothing was counted yet, or nothing is due then: it was asked for all the same.
            years.add(of);
        }
        quiet = true;
        year.setItems(years);
        year.setValue(of);
        quiet = false;
        Instant at = sheet.at();
        counted = at != null;
        header.setCount(at == null ? "" : getTranslation("desk.cockpit.at", dates.moment(at)));
        content.removeAll();
        missed = sheet.missed();
        windows = forecasts.months();
        content.add(figures(sheet), funnel(sheet), missed(sheet), months(sheet), tables(sheet));
        getUI().ifPresent(ui -> address(ui, of));
    }

    private static void address(UI ui, int of) {
        ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                "cockpit",
                                of == EVERY_YEAR
                                        ? QueryParameters.empty()
                                        : QueryParameters.simple(Map.of("year", String.valueOf(of)))));
    }

    private Div figures(CockpitSheet sheet) {
        Tally all = sheet.all();
        Div figures = new Div(
                figure("desk.cockpit.recognised", all.funnel().at(Step.RECOGNISED), all.reached(Step.RECOGNISED)),
                figure("desk.cockpit.open", all.open(), all.awaiting()),
                figure("desk.cockpit.red", all.red(), all.withLight(Light.RED)),
                figure("desk.cockpit.overdueTasks", all.overdue(), all.pastDue()));
        figures.addClassName("figures");
        return figures;
    }

    private Anchor figure(String key, int count, @Nullable TaskFilter filter) {
        Span number = new Span(getTranslation("desk.number", count));
        number.addClassName("figure-number");
        Anchor link = new Anchor(TaskAddress.of(Objects.requireNonNull(filter)), number, new Span(getTranslation(key)));
        link.addClassName("figure");
        return link;
    }

    private Panel funnel(CockpitSheet sheet) {
        Panel panel = new Panel(
                getTranslation("desk.funnel"),
                new FunnelStrip(
                        sheet.all().funnel(), Objects.requireNonNull(sheet.all().among())));
        panel.setId("cockpit-funnel");
        return panel;
    }

    /** What is due, and which rounds of programmes are only expected. */
    private Panel months(CockpitSheet sheet) {
        Panel panel = new Panel(
                getTranslation("desk.cockpit.months"),
                new MonthsStrip(sheet.months(), dates),
                new WindowsTable(windows, dates));
        panel.setId("cockpit-months");
        return panel;
    }

    private Panel missed(CockpitSheet sheet) {
        Panel panel = new Panel(
                getTranslation("desk.cockpit.missed"),
                sheet.missed().isEmpty()
                        ? new Paragraph(getTranslation("desk.cockpit.missed.none"))
                        : new MissedList(sheet.missed()));
        panel.setId("cockpit-missed");
        return panel;
    }

    private TabSheet tables(CockpitSheet sheet) {
        String whole = getTranslation("desk.funnel");
        tables = new ArrayList<>(List.of(
                new CockpitWorkbook.Table(whole, List.of(sheet.all()), List.of(getTranslation("overview.all")))));
        TabSheet tabs = new TabSheet();
        tabs.setId("cockpit-tables");
        table(tabs, "branch", sheet.branches(), this::labelled);
        table(tabs, "region", sheet.regions(), row -> Provinces.name(String.valueOf(row.key())));
        table(tabs, "programme", sheet.programmes(), this::labelled);
        table(tabs, "month", sheet.months(), row -> dates.month(YearMonth.parse(String.valueOf(row.key()))));
        table(tabs, "owner", sheet.owners(), this::owner);
        table(tabs, "member", sheet.members(), this::labelled);
        return tabs;
    }

    private String labelled(Tally row) {
        return row.label().isBlank() ? getTranslation("desk.cockpit.without") : row.label();
    }

    private String owner(Tally row) {
        return String.valueOf(TaskFilter.NOBODY).equals(row.key())
                ? getTranslation("task.all.unassigned")
                : row.label();
    }

    private void table(TabSheet tabs, String what, List<Tally> rows, Function<Tally, String> name) {
        String title = getTranslation("desk.cockpit.by." + what);
        tables.add(
                new CockpitWorkbook.Table(title, rows, rows.stream().map(name).toList()));
        tabs.add(title, new TallyTable(title, rows, name)).setId("tab-" + what);
    }
}
