package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.PersonRef;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandInNotFoundException;
import org.policydesk.account.StandIns;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** Who stands in for whom: one's own absences, for managers those of their people, and those that one stands in at. */
final class StandInsPanel extends Panel {
    private final transient StandIns standIns;
    private final LocalDate today;
    private final transient List<PersonRef> people;
    private final Select<PersonRef> whose = new Select<>();
    private final Div known = new Div();
    private final Div covered = new Div();
    private final transient StandInForm form;

    StandInsPanel(StandIns standIns, LocalDate today) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("standin.title"));
        this.standIns = standIns;
        this.today = today;
        this.people = standIns.people();
        setId("stand-ins");
        Paragraph what = new Paragraph(getTranslation("standin.what"));
        what.addClassName("desk-secondary");
        form = new StandInForm(standIns, people.getFirst().id(), today);
        whose.setId("standin-whose");
        whose.setLabel(getTranslation("standin.whose"));
        whose.setItems(people);
        whose.setItemLabelGenerator(person -> person == null ? "" : person.name());
        whose.setValue(people.getFirst());
        whose.setVisible(people.size() > 1);
        whose.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                form.of(change.getValue().id());
                show();
            }
        });
        Button save = new Button(getTranslation("standin.save"), click -> save());
        save.setId("standin-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(what, covered, whose, known, form, save);
        show();
    }

    private void save() {
        form.save().ifPresent(named -> {
            show();
            Messages.success(this, "standin.saved", named.deputyName(), span(named));
        });
    }

    private void show() {
        PersonRef person = whose.getValue();
        known.removeAll();
        List<StandIn> absences = standIns.of(person.id());
        if (absences.isEmpty()) {
            Span none = new Span(getTranslation("standin.none", person.name()));
            none.addClassName("desk-secondary");
            known.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("standin-list");
            absences.forEach(absence -> list.add(line(absence)));
            known.add(list);
        }
        covered.removeAll();
        for (StandIn absence : standIns.mineToCover()) {
            Paragraph line = new Paragraph(getTranslation("standin.cover", absence.personName(), span(absence)));
            line.addClassName("standin-cover");
            covered.add(line);
        }
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
        show();
    }

    private String span(StandIn absence) {
        Dates dates = new Dates(Words.of(this), today);
        return absence.from().equals(absence.to())
                ? dates.day(absence.from())
                : getTranslation("standin.span", dates.day(absence.from()), dates.day(absence.to()));
    }
}
