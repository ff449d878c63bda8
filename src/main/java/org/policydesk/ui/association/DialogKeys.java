package org.policydesk.ui.association;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableRunnable;

/** Single keys of an open dialog. They rest while the reader types into a field of it. */
final class DialogKeys {
    private static final String NOT_TYPING =
            "!event.composedPath().some(n => n.matches" + " && n.matches('input:not([type=radio]), textarea'))";

    private static final String NOT_ON_A_BUTTON =
            "!event.composedPath().some(n => n.matches && n.matches('button, vaadin-button'))";

    private DialogKeys() {}

    /**
     * @param key as the browser names it, such as "1" or "Enter"; Enter on a button presses that button
     */
    static void listen(Dialog dialog, String key, SerializableRunnable work) {
        String pressed = "event.key === '" + key + "' && !event.ctrlKey && !event.metaKey && ";
        on(dialog, pressed + NOT_TYPING + ("Enter".equals(key) ? " && " + NOT_ON_A_BUTTON : ""), work);
    }

    /** Ctrl and Enter, also while the reader types. */
    static void listenToSave(Dialog dialog, SerializableRunnable work) {
        // Leaving the field makes the browser tell what was typed before it tells the key.
        on(
                dialog,
                "event.key === 'Enter' && (event.ctrlKey || event.metaKey)"
                        + " && (event.composedPath()[0].blur?.(), true)",
                work);
    }

    private static void on(Dialog dialog, String filter, SerializableRunnable work) {
        DomListenerRegistration registration = dialog.getElement().addEventListener("keydown", event -> {
            if (dialog.isOpened()) {
                work.run();
            }
        });
        registration.setFilter(filter);
        registration.preventDefault();
        registration.stopPropagation();
    }
}
