package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.policydesk.account.StandIns;
import org.policydesk.ui.component.Messages;

/** Who stands in for one person: what is arranged already, and a new absence. Stays open until it is closed. */
public final class StandInDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param personName the absent person's
     * @param today the first day that an absence may end on
     */
    public StandInDialog(StandIns standIns, long personId, String personName, LocalDate today) {
        setHeaderTitle(getTranslation("standin.of", personName));
        addClassName("standin-dialog");
        AbsenceList known = new AbsenceList(standIns, today);
        StandInForm form = new StandInForm(standIns, personId, today);
        add(new Paragraph(getTranslation("standin.what.of", personName)), known, form);
        known.show(personId, personName);
        Button save =
                new Button(getTranslation("standin.save"), click -> form.save().ifPresent(named -> {
                    known.show(personId, personName);
                    Messages.success(this, "standin.saved", named.deputyName(), known.span(named));
                }));
        save.setId("standin-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(getTranslation("standin.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, save);
    }
}
