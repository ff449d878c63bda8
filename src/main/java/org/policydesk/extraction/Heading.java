package org.policydesk.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Where a policy begins.
 *
 * @param first index of its first title line
 * @param body index of the first line after title and number
 * @param title the title in one line, as it stands
 */
record Heading(int first, int body, String title, @Nullable String docNumber) {

    String flat() {
        return flat(title);
    }

    /** A title reduced to what makes two printings of it equal. */
    static String flat(String title) {
        return without(NormalText.squash(title), "\"'“”‘’《》<>()|[]");
    }

    static String without(String text, String signs) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
