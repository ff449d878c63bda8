package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;

/**
 * Single-letter keys for a page. They rest while the reader types into a field, chooses from a menu or holds a modifier; a key that is
 * held down acts once, except those that only step on.
 */
final class ReviewKeys {
    private static final String NOT_TYPING = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !event.composedPath().some(n => n.matches"
            + " && n.matches('input:not([type=checkbox]), textarea, select,"
            + " [contenteditable], [role=dialog], vaadin-dialog, [role=menu], [role=listbox], vaadin-select, vaadin-menu-bar'))"
            + " && (!event.repeat || ['j','k'].includes(event.key))";

    private ReviewKeys() {}

    /** Listens until the component leaves the page. */
    static void listen(Component page, Map<String, SerializableRunnable> keys) {
        page.addAttachListener(attach -> {
            UI ui = attach.getUI();
            String wanted = keys.keySet().stream()
                    .map(key -> "'" + key + "'")
                    .reduce((a, b) -> a + "," + b)
                    .orElse("");
            DomListenerRegistration registration = ui.getElement().addEventListener("keydown", event -> {
                SerializableRunnable work =
                        keys.get(event.getEventData().path("event.key").asString(""));
                if (work != null) {
                    work.run();
                }
            });
            registration.addEventData("event.key");
            registration.setFilter("[" + wanted + "].includes(event.key) && " + NOT_TYPING);
            page.addDetachListener(detach -> {
                detach.unregisterListener();
                registration.remove();
            });
        });
    }
}
