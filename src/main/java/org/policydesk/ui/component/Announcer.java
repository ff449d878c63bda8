package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Div;

/** Says to screen readers what changed on the page. Invisible; one per page is enough. */
public class Announcer extends Div {
    public Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("aria-live", "polite").setAttribute("role", "status");
    }

    /** Says it once the reader's current sentence is finished. */
    public void say(String text) {
        setText(text);
    }
}
