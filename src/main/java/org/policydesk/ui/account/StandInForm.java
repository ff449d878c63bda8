package org.policydesk.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.InvalidStandInException;
import org.policydesk.account.PersonRef;
import org.policydesk.account.StandIn;
import org.policydesk.account.StandIns;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Words;

/** The fields of an absence: whose, from when to when, and who stands in. What is wrong is said below them. */
public class StandInForm extends Div {
    private final transient StandIns standIns;
    private final LocalDate today;
    private final DayField from;
    private final DayField to;
    private final Select<PersonRef> deputy = new Select<>();
    private final Paragraph problem = new Paragraph();
    private long personId;

    public StandInForm(StandIns standIns, long personId, LocalDate today) {
        this.standIns = standIns;
        this.today = today;
        this.personId = personId;
        addClassName("standin-form");
        from = new DayField(getTranslation("standin.from"), today);
        from.setId("standin-from");
        from.setAutoOpen(false);
        from.setRequiredIndicatorVisible(true);
        from.setValue(today);
        to = new DayField(getTranslation("standin.to"), today);
        to.setId("standin-to");
        to.setAutoOpen(false);
        to.setRequiredIndicatorVisible(true);
        to.setMin(today);
        deputy.setId("standin-deputy");
        deputy.setLabel(getTranslation("standin.deputy"));
        deputy.setItemLabelGenerator(person -> person == null ? "" : person.name());
        problem.setId("standin-problem");
        problem.addClassName("standin-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(from, to, deputy, problem);
        of(personId);
    }

    /** Asks for that person's absence from now on. */
    public final void of(long person) {
        personId = person;
        List<PersonRef> candidates = standIns.candidates(person);
        deputy.setItems(candidates);
        deputy.setHelperText(candidates.isEmpty() ? getTranslation("standin.nobody") : "");
        problem.setVisible(false);
    }

    /** Names the deputy, or says what stands in the way. */
    public Optional<StandIn> save() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        PersonRef who = deputy.getValue();
        from.setInvalid(first == null);
        to.setInvalid(last == null);
        deputy.setInvalid(who == null);
        deputy.setErrorMessage(getTranslation("standin.deputy.missing"));
        if (first == null || last == null || who == null) {
            return Optional.empty();
        }
        try {
            StandIn named = standIns.name(personId, who.id(), first, last);
            // An emptied field is no mistake of the reader's.
            to.setRequiredIndicatorVisible(false);
            to.clear();
            to.setRequiredIndicatorVisible(true);
            deputy.clear();
            problem.setVisible(false);
            return Optional.of(named);
        } catch (InvalidStandInException e) {
            problem.setText(words(e));
            problem.setVisible(true);
            return Optional.empty();
        }
    }

    private String words(InvalidStandInException e) {
        @Nullable StandIn other = e.other();
        if (other == null) {
            return getTranslation(e.key());
        }
        Dates dates = new Dates(Words.of(this), today);
        return getTranslation(
                e.key(), other.personName(), other.deputyName(), dates.day(other.from()), dates.day(other.to()));
    }
}
