package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.LightBadge;
import org.policydesk.ui.component.MonthGrid;
import org.policydesk.ui.component.Words;

/** 日历: a month with what is due and what has to begin on each day; on a phone its days one below the other. */
final class CalendarPane extends Pane {
    private final transient Words words = Words.of(this);
    private final transient Dates dates;
    private final transient WorkingCalendar calendar;

    CalendarPane(LocalDate today, WorkingCalendar calendar) {
        this.dates = new Dates(words, today);
        this.calendar = calendar;
        addClassName("calendar-pane");
    }

    @Override
    void show(List<TaskCard> cards, BoardQuery query) {
        removeAll();
        YearMonth present = YearMonth.from(dates.today());
        YearMonth month = query.month() == null ? present : query.month();
        Map<LocalDate, List<DayEntry>> days = DayEntry.of(cards, month);
        MonthGrid grid = new MonthGrid(
                month,
                dates.month(month),
                words,
                TextStyle.SHORT_STANDALONE,
                day -> cell(day, days.getOrDefault(day, List.of())));
        grid.addClassName("task-month");
        add(new MonthSteps(query, month, present, 1, dates), grid, agenda(days));
    }

    private NativeTableCell cell(LocalDate day, List<DayEntry> entries) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-number");
        NativeTableCell cell = new NativeTableCell(number);
        DayKind kind = calendar.kindOf(day);
        cell.addClassName("month-" + Address.word(kind));
        if (kind == DayKind.PUBLIC_HOLIDAY || kind == DayKind.MAKE_UP_WORKING) {
            Span said = new Span(getTranslation("board.day." + kind));
            said.addClassName("month-kind");
            cell.add(said);
        }
        if (day.equals(dates.today())) {
            cell.addClassName("month-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        entries.forEach(entry -> cell.add(line(entry)));
        return cell;
    }

    private Div line(DayEntry entry) {
        Span sign =
                new Span(entry.begins() ? "▷" : LightBadge.shapeOf(entry.card().light()));
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("month-sign");
        RouterLink link = TaskLink.to(entry.card());
        link.getElement()
                .setAttribute("title", entry.card().title())
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                entry.begins() ? "board.day.begins" : "board.day.due",
                                entry.card().title()));
        Div line = new Div(sign, link);
        line.addClassNames(
                "month-entry",
                entry.begins()
                        ? "month-begins"
                        : "month-due-" + Address.word(entry.card().light()));
        return line;
    }

    private Div agenda(Map<LocalDate, List<DayEntry>> days) {
        Div agenda = new Div();
        agenda.addClassName("month-agenda");
        if (days.isEmpty()) {
            agenda.add(new Paragraph(getTranslation("board.month.none")));
        }
        days.forEach((day, entries) -> {
            UnorderedList list = new UnorderedList();
            entries.forEach(entry -> list.add(new ListItem(
                    new Span(getTranslation(entry.begins() ? "board.begins" : "board.due")), line(entry))));
            agenda.add(new H2(dates.day(day)), list);
        });
        return agenda;
    }
}
