package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Panel;

/** The association's own closing days of the year that is shown. */
final class ClosingDaysPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient DayActs acts;
    private final transient Dates dates;
    private final UnorderedList list = new UnorderedList();
    private final Span none = new Span();

    ClosingDaysPanel(DayActs acts, Dates dates) {
        super(dates.words().say("calendar.closing"));
        this.acts = acts;
        this.dates = dates;
        Span what = new Span(getTranslation("calendar.closing.what"));
        what.addClassName("desk-secondary");
        list.addClassName("closing-days");
        DayField day = new DayField(getTranslation("calendar.closing.day"), dates.today());
        day.setId("closing-day");
        Button add = new Button(getTranslation("calendar.closing.add"), click -> {
            if (day.getValue() != null) {
                acts.close(day.getValue());
                day.clear();
            }
        });
        add.setId("closing-add");
        Div line = new Div(day, add);
        line.addClassName("closing-line");
        add(what, none, list, line);
    }

    void show(int year, SortedSet<LocalDate> closed) {
        List<LocalDate> days =
                closed.stream().filter(day -> day.getYear() == year).toList();
        none.setText(getTranslation("calendar.closing.none", String.valueOf(year)));
        none.setVisible(days.isEmpty());
        list.removeAll();
        days.forEach(day -> list.add(line(day)));
    }

    private ListItem line(LocalDate day) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> acts.reopen(day));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("calendar.closing.remove", dates.day(day)));
        return new ListItem(new Span(dates.day(day)), remove);
    }
}
