package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says over a policy that it is only kept, and takes that back. */
final class ArchivedNote extends Div {
    private static final long serialVersionUID = 1L;

    ArchivedNote(Runnable takeBack) {
        Button button = new Button(getTranslation("review.triage.relevant"), click -> takeBack.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId("triage-take-back");
        add(new Span(getTranslation("review.archived")), button);
        addClassName("archived-note");
        setVisible(false);
    }
}
