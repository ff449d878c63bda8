package org.policydesk.ui.help;

import java.util.List;

/** A page that has keys of its own, which help shows. */
public interface WithKeys {
    /** The keys, in the order to show them. */
    List<PageKey> keys();
}
