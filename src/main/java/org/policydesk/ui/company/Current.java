package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;

/** Marks which of several links leads to where the reader is, for eyes and screen readers. */
final class Current {
    private Current() {}

    static void mark(Component link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
