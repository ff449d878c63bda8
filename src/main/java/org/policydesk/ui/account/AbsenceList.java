package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandInNotFoundException;
import org.policydesk.account.StandIns;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Words;

/** One person's absences from today on, each with its deputy; any of them can be ended. */
final class AbsenceList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient StandIns standIns;
    private final LocalDate today;

    AbsenceList(StandIns standIns, LocalDate today) {
        this.standIns = standIns;
        this.today = today;
    }

    void show(long personId, String personName) {
        removeAll();
        List<StandIn> absences = standIns.of(personId);
        if (absences.isEmpty()) {
            Span none = new Span(getTranslation("standin.none", personName));
            none.addClassName("desk-secondary");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("standin-list");
        absences.forEach(absence -> list.add(line(absence)));
        add(list);
    }

    /** From when to when. */
    String span(StandIn absence) {
        Dates dates = new Dates(Words.of(this), today);
        return absence.from().equals(absence.to())
                ? dates.day(absence.from())
                : getTranslation("standin.span", dates.day(absence.from()), dates.day(absence.to()));
    }

    private ListItem line(StandIn absence) {
        Span words = new Span(getTranslation("standin.line", span(absence), absence.deputyName()));
        ListItem line = new ListItem(words);
        line.setId("standin-" + absence.id());
        if (absence.covers(today)) {
            Span now = new Span(getTranslation("standin.now"));
            now.addClassName("mark");
            line.add(now);
        }
        Button end = new Button(getTranslation("standin.end"), click -> end(absence));
        end.setAriaLabel(getTranslation("standin.end.of", span(absence)));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.add(end);
        return line;
    }

    private void end(StandIn absence) {
        try {
            standIns.end(absence.id());
            Messages.success(this, "standin.ended");
        } catch (StandInNotFoundException e) {
            Messages.failure(this, "standin.gone");
        }
        show(absence.personId(), absence.personName());
    }
}
