package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.IntSummaryStatistics;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.policydesk.calendar.HolidayTables;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.calendar.YearSheet;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.CalendarYear;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.Recomputation;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Mark;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** The working calendar of a year: where it comes from, its twelve months, a day changed by a click, a year imported. */
@Route(value = "calendar", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class CalendarView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int YEARS_AHEAD = 3;

    private final transient HolidayTables tables;
    private final transient WorkingCalendars calendars;
    private final transient Dates dates;
    private final Select<Integer> years = new Select<>();
    private final Div source = new Div();
    private final Div months = new Div();
    private final ClosingDaysPanel closing;
    private final transient DayActs acts;

    CalendarView(HolidayTables tables, WorkingCalendars calendars, Recomputation recomputation, BusinessClock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.dates = new Dates(Words.of(this), clock.today());
        Moving moving = new Moving(this, recomputation, dates);
        this.acts = new DayActs(this, tables, calendars, dates, moving, this::changed);
        this.closing = new ClosingDaysPanel(acts, dates);
        addClassNames("desk-page", "calendar-page");
        PageHeader header = new PageHeader(getTranslation("calendar.title"));
        header.addActions(chooser());
        source.addClassName("calendar-source");
        months.addClassName("calendar-months");
        Div side = new Div(
                new HolidayUpload(getTranslation("calendar.upload.title"), tables, moving, this::imported), closing);
        side.addClassName("calendar-side");
        Div columns = new Div(months, side);
        columns.addClassName("calendar-columns");
        add(header, source, new CalendarLegend(), columns);
        years.setValue(clock.today().getYear());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title") + " · " + getTranslation("shell.name");
    }

    private Div chooser() {
        offer();
        years.setAriaLabel(getTranslation("calendar.year"));
        years.setId("calendar-year");
        years.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                refresh();
            }
        });
        Div chooser = new Div(
                step("calendar.year.before", VaadinIcon.ANGLE_LEFT, -1),
                years,
                step("calendar.year.after", VaadinIcon.ANGLE_RIGHT, 1));
        chooser.addClassName("calendar-chooser");
        return chooser;
    }

    /** Every year that is known, and some ahead. */
    private void offer() {
        int today = dates.today().getYear();
        IntSummaryStatistics known =
                tables.years().stream().mapToInt(CalendarYear::year).summaryStatistics();
        int first = Math.min(today, known.getMin());
        int last = Math.max(today + YEARS_AHEAD, known.getMax());
        years.setItems(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private Button step(String key, VaadinIcon icon, int by) {
        Button button = new Button(icon.create(), click -> {
            int wanted = years.getValue() + by;
            if (years.getListDataView().contains(wanted)) {
                years.setValue(wanted);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private void imported(int year) {
        offer();
        years.setValue(year);
    }

    /** The months are drawn anew; the keyboard stays where it was. */
    private void changed(LocalDate day) {
        refresh();
        getElement()
                .executeJs("setTimeout(() => document.getElementById($0)?.focus({preventScroll: true}))", "day-" + day);
    }

    private void refresh() {
        int year = years.getValue();
        WorkingCalendar calendar = calendars.current();
        YearSheet sheet = tables.year(year);
        SortedSet<LocalDate> closed = tables.closingDays();
        source.removeAll();
        if (sheet.provisional()) {
            source.add(
                    new Mark(Mark.Kind.PROVISIONAL),
                    new Span(getTranslation("calendar.provisional.what", sheet.source())));
        } else {
            source.add(new Span(getTranslation("calendar.source", sheet.source())));
        }
        DayFace faces = new DayFace(Words.of(this), dates, calendar, sheet, closed);
        months.removeAll();
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthTable(YearMonth.of(year, month), faces, acts::open))
                .forEach(months::add);
        closing.show(year, closed);
    }
}
