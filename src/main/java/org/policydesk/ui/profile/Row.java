package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** A line of a list: what, what is known of it, and what can be done with it. */
class Row extends ListItem {
    private final Div actions = new Div();

    Row(String what, Component... known) {
        addClassName("member-row");
        Span name = new Span(what);
        name.addClassName("member-row-name");
        Div words = new Div(name);
        words.addClassName("member-row-words");
        words.add(known);
        actions.addClassName("member-row-actions");
        add(words, actions);
    }

    /** Adds an act; its label for screen readers says on what. */
    Row action(String label, String on, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("component.named", label, on));
        actions.add(button);
        return this;
    }

    static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("desk-secondary");
        return span;
    }
}
