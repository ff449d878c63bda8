package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Shows a first password, once. */
class PasswordDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    PasswordDialog(String name, String password) {
        setHeaderTitle(getTranslation("account.people.password.title"));
        Pre shown = new Pre(password);
        shown.setId("first-password");
        add(new Paragraph(getTranslation("account.people.password.what", name)), shown);
        Button close = new Button(getTranslation("account.people.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        setCloseOnOutsideClick(false);
    }
}
