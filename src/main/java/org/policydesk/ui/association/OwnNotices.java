package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;

/** Offers, above an empty form, to fill it in as one of the association's own notices. */
final class OwnNotices extends Div {
    private static final long serialVersionUID = 1L;

    OwnNotices(Consumer<OwnNotice> chosen) {
        addClassNames("panel", "own-notices");
        setId("own-notices");
        Span label = new Span(getTranslation("editor.own"));
        label.addClassName("desk-secondary");
        add(label);
        for (OwnNotice notice : OwnNotice.values()) {
            Button button = new Button(getTranslation("editor.own." + notice), click -> chosen.accept(notice));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setId("own-" + notice.name().toLowerCase(Locale.ROOT));
            add(button);
        }
    }
}
