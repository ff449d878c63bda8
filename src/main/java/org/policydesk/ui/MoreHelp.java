package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** Something that help on a page offers beside its text, such as a guided tour. Beans of it stand at the foot of help, in their order. */
public interface MoreHelp {
    /** What it offers now, to whoever is signed in, on this page; empty for nothing. */
    Optional<Offer> on(Component page);

    /**
     * One offer.
     *
     * @param id the button's, for tests and style sheets
     * @param label the button's words, in the reader's language
     * @param start what the button does; help is closed before
     */
    record Offer(String id, String label, SerializableRunnable start) {}
}
