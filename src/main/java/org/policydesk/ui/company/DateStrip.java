package org.policydesk.ui.company;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskDetail;
import org.policydesk.ui.component.Dates;

/** The dates of a task in a row, from the window's opening to those of the authorities further up. */
final class DateStrip extends OrderedList {
    /**
     * A date on the strip.
     *
     * @param own whether it is the company's, not one further up
     */
    record Stop(String label, String day, LocalDate date, boolean own) {}

    DateStrip(Scene scene) {
        addClassName("date-strip");
        stops(scene).forEach(stop -> add(item(stop, scene.today())));
    }

    private static List<Stop> stops(Scene scene) {
        TaskDetail detail = scene.detail();
        TaskCard card = detail.card();
        Dates dates = scene.dates();
        List<Stop> stops = new ArrayList<>();
        if (card.opens() != null) {
            stops.add(new Stop(scene.say("company.date.opens"), dates.day(card.opens()), card.opens(), true));
        }
        if (card.startBy() != null) {
            stops.add(new Stop(scene.say("company.date.start"), dates.day(card.startBy()), card.startBy(), true));
        }
        if (card.due() != null) {
            stops.add(new Stop(scene.say("company.date.due"), dates.day(card.due(), card.cutOff()), card.due(), true));
        }
        detail.upstream().forEach(up -> stops.add(new Stop(up.label(), dates.day(up.date()), up.date(), false)));
        return inOrder(stops);
    }

    /** By date, since arrows stand between them; the company's own comes first on a shared day. */
    static List<Stop> inOrder(List<Stop> stops) {
        return stops.stream()
                .sorted(Comparator.comparing(Stop::date).thenComparing(stop -> !stop.own()))
                .toList();
    }

    private static ListItem item(Stop stop, LocalDate today) {
        Span label = new Span(stop.label());
        label.addClassName("date-label");
        Span day = new Span(stop.day());
        day.addClassName("date-day");
        ListItem item = new ListItem(label, day);
        item.addClassName("date-stop");
        item.setClassName("date-past", stop.date().isBefore(today));
        item.setClassName("date-upstream", !stop.own());
        return item;
    }
}
