package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Tells a first installation that programmes and duties come with the desk and are loaded with one click. */
final class CatalogueHint extends Div {
    private static final long serialVersionUID = 1L;

    CatalogueHint() {
        setId("catalogue-hint");
        addClassName("catalogue-hint");
        Button go = new Button(
                getTranslation("catalogue.hint.go"), click -> getUI().ifPresent(ui -> ui.navigate("catalogue")));
        go.setId("catalogue-hint-go");
        go.addThemeVariants(ButtonVariant.SMALL);
        add(new Span(getTranslation("catalogue.hint")), go);
    }
}
