package org.policydesk.ui.profile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.task.StartedPeriod;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** The periods that an event would start: what, until when, when to begin, and why. */
class StartsList extends Div {
    private final transient Dates dates;

    StartsList(List<StartedPeriod> periods, LocalDate today) {
        this.dates = new Dates(Words.of(this), today);
        if (periods.isEmpty()) {
            add(Row.small(getTranslation("member.event.starts.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("member-rows");
        periods.forEach(period -> list.add(line(period)));
        add(new H3(getTranslation("member.event.starts", periods.size())), list);
    }

    private ListItem line(StartedPeriod period) {
        Span title = new Span(period.title());
        title.addClassName("member-row-name");
        LocalDate startBy = period.startBy();
        ListItem line = new ListItem(
                title,
                due(period),
                Row.small(
                        startBy == null || period.workingDaysLeft() < 0
                                ? ""
                                : startBy.isBefore(dates.today())
                                        ? getTranslation("component.start.now")
                                        : getTranslation("component.start.by", dates.day(startBy))),
                Row.small(new RuleWords(Words.of(this), dates)
                        .line(period.explanation().rule())));
        if (!period.makesTask()) {
            line.add(mark("member.event.starts.unknown"));
        } else if (period.unverified()) {
            line.add(mark("component.mark.UNVERIFIED"));
        }
        if (period.provisional()) {
            line.add(mark("component.mark.PROVISIONAL"));
        }
        line.addClassName("member-start");
        return line;
    }

    private Span due(StartedPeriod period) {
        String day = dates.day(period.due(), period.cutOff());
        boolean over = period.workingDaysLeft() < 0 || period.due().isBefore(dates.today());
        Span due = new Span(
                over
                        ? getTranslation("member.event.over", day)
                        : getTranslation("member.event.due", day, period.workingDaysLeft()));
        due.addClassName("member-start-due");
        if (over) {
            due.addClassNames("light", "light-red");
        }
        return due;
    }

    private Span mark(String key) {
        Span mark = new Span(getTranslation(key));
        mark.addClassName("mark");
        return mark;
    }
}
