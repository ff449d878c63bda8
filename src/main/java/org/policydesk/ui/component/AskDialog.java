package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Asks for what an act needs. Stays open, with what was typed, until the act is done or given up. */
public final class AskDialog extends Dialog {
    private final Div fields = new Div();
    private final Button confirm = new Button();

    /**
     * @param title what is going to happen
     * @param explanation what follows from it; empty for nothing to say
     */
    public AskDialog(String title, String explanation) {
        setHeaderTitle(title);
        addClassName("ask");
        fields.addClassName("ask-fields");
        if (!explanation.isEmpty()) {
            fields.add(new Paragraph(explanation));
        }
        add(fields);
    }

    /** Adds what is asked for. */
    public AskDialog with(Component... components) {
        fields.add(components);
        return this;
    }

    /**
     * @param verb the confirming button's words
     * @param id the confirming button's id
     * @param act whether it was done; the dialog closes then
     */
    public AskDialog asking(String verb, String id, BooleanSupplier act) {
        confirm.setText(verb);
        confirm.setId(id);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            if (act.getAsBoolean()) {
                close();
            } else {
                confirm.setEnabled(true);
            }
        });
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
        return this;
    }
}
