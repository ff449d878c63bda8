package org.policydesk.task;

import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskRefusedException.Why;

/** Texts that people type, as they are kept. */
final class Wording {
    private static final int LONGEST = 2000;

    private Wording() {}

    /** The text without blanks around it; refused if there is nothing left or too much. */
    static String required(@Nullable String text, Why ifMissing) {
        String kept = optional(text);
        if (kept.isEmpty()) {
            throw new TaskRefusedException(ifMissing);
        }
        return kept;
    }

    /** The text without blanks around it, empty for null; refused if it is too long. */
    static String optional(@Nullable String text) {
        String kept = text == null ? "" : text.strip();
        if (kept.length() > LONGEST) {
            throw new TaskRefusedException(Why.TEXT_TOO_LONG);
        }
        return kept;
    }
}
