package org.policydesk.ui.company;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * A field for longer texts that keeps what is typed in the browser until it is sent, so that the end of a session, a closed tab or a
 * lost connection loses nothing. Kept texts are the person's own and are forgotten after two weeks.
 */
class TypedText extends Div {
    private final TextArea text;

    /**
     * @param text the field
     * @param key what is written about and by whom; two texts never share one
     */
    TypedText(TextArea text, String key) {
        this.text = text;
        addClassName("typed-text");
        text.setWidthFull();
        add(text, new Keeper(key));
    }

    TextArea text() {
        return text;
    }

    /** The element that keeps the field before it. */
    @Tag("desk-draft")
    @JsModule("context://js/draft.js")
    static final class Keeper extends com.vaadin.flow.component.Component {
        Keeper(String key) {
            getElement().setAttribute("key", key);
        }
    }
}
