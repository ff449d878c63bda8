package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Asks before something is done that many people see. */
final class Question extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Button confirm;

    Question(String act, Component text, String confirmId, Runnable work) {
        setHeaderTitle(act);
        setMaxWidth("480px");
        add(text);
        confirm = new Button(act, click -> {
            close();
            work.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId(confirmId);
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    /** Opens it with Enter for yes, where the reader has just asked for the act and nothing is to be typed. */
    void openToConfirm() {
        confirm.setAutofocus(true);
        open();
        confirm.focus();
    }
}
