package org.policydesk.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.policydesk.policy.programme.InvalidProgrammeException;
import org.policydesk.policy.programme.ProgrammeNotFoundException;
import org.policydesk.ui.component.Messages;

/** Asks for one name; what cannot be is told at the field and nothing is lost. */
final class NameDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NameDialog(String act, String label, String now, Consumer<String> work) {
        setHeaderTitle(act);
        TextField name = new TextField(label);
        name.setValue(now);
        name.setId("name-field");
        name.setWidth("min(420px, 80vw)");
        add(name);
        Button confirm = new Button(act, click -> {
            try {
                work.accept(name.getValue());
                close();
            } catch (InvalidProgrammeException e) {
                name.setErrorMessage(getTranslation("programme.invalid." + e.field() + "." + e.reason()));
                name.setInvalid(true);
            } catch (ProgrammeNotFoundException e) {
                Messages.failure(this, "programme.gone");
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("name-confirm");
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }
}
