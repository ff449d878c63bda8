package org.policydesk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.OwnAccount;
import org.policydesk.ui.component.Messages;

/** Changing one's own password; the first page for somebody who came with a first password. */
@Route(value = "password", layout = MainLayout.class)
@PermitAll
public class PasswordView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient OwnAccount ownAccount;
    private final transient CurrentUser currentUser;
    private final PasswordField old = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(OwnAccount ownAccount, CurrentUser currentUser) {
        this.ownAccount = ownAccount;
        this.currentUser = currentUser;
        addClassName("desk-narrow");
        add(new H1(getTranslation("shell.password")));
        if (currentUser.mustChangePassword()) {
            add(new Paragraph(getTranslation("shell.password.first")));
        }
        field(old, "shell.password.old", "password-old");
        field(wanted, "shell.password.new", "password-new");
        field(again, "shell.password.again", "password-again");
        wanted.setHelperText(getTranslation("shell.password.rule", OwnAccount.SHORTEST));
        Button save = new Button(getTranslation("shell.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("password-save");
        add(old, wanted, again, save);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password") + " · " + getTranslation("shell.name");
    }

    private void field(PasswordField field, String key, String id) {
        field.setLabel(getTranslation(key));
        field.setId(id);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
    }

    private void save() {
        again.setInvalid(!again.getValue().equals(wanted.getValue()));
        again.setErrorMessage(getTranslation("shell.password.different"));
        if (again.isInvalid()) {
            return;
        }
        try {
            boolean first = currentUser.mustChangePassword();
            ownAccount.changePassword(old.getValue(), wanted.getValue());
            Messages.success(this, "shell.password.changed");
            if (first) {
                getUI().ifPresent(ui -> ui.navigate(""));
            } else {
                old.clear();
                wanted.clear();
                again.clear();
            }
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
    }
}
