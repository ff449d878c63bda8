package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.account.PersonRef;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandIns;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.Panel;

/** Who stands in for whom: one's own absences, for managers those of their people, and those that one stands in at. */
final class StandInsPanel extends Panel {
    private final transient StandIns standIns;
    private final transient List<PersonRef> people;
    private final Select<PersonRef> whose = new Select<>();
    private final AbsenceList known;
    private final Div covered = new Div();
    private final transient StandInForm form;

    StandInsPanel(StandIns standIns, LocalDate today) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("standin.title"));
        this.standIns = standIns;
        this.known = new AbsenceList(standIns, today);
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
            Messages.success(this, "standin.saved", named.deputyName(), known.span(named));
        });
    }

    private void show() {
        PersonRef person = whose.getValue();
        known.show(person.id(), person.name());
        covered.removeAll();
        for (StandIn absence : standIns.mineToCover()) {
            Paragraph line = new Paragraph(getTranslation("standin.cover", absence.personName(), known.span(absence)));
            line.addClassName("standin-cover");
            covered.add(line);
        }
    }
}
