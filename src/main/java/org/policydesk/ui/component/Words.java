package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;

/** Texts in the reader's language. Lets the wording of dates and reasons be tested without a screen. */
@FunctionalInterface
public interface Words {
    /**
     * The text with this key.
     *
     * @param args values for {0}, {1} …
     */
    String say(String key, Object... args);

    /** The texts as the component's reader sees them. */
    static Words of(Component component) {
        return component::getTranslation;
    }
}
