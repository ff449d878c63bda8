package org.policydesk.ui.help;

import java.util.List;

/**
 * What a key of a page does, or several that belong together.
 *
 * @param textKey says it, in the bundle
 * @param caps the keys, as they stand on the keyboard
 */
public record PageKey(String textKey, List<String> caps) {
    /** A key that does what the text says. */
    public static PageKey of(String textKey, String... caps) {
        return new PageKey(textKey, List.of(caps));
    }
}
