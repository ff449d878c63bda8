package org.policydesk.reminder;

import org.jspecify.annotations.Nullable;

/**
 * Whose mails are rehearsed.
 *
 * @param memberId only about this member's tasks; null for all
 * @param personId only to this person; null for all
 */
public record RehearsalScope(
        @Nullable Long memberId, @Nullable Long personId) {
    /** Every mail. */
    public static final RehearsalScope ALL = new RehearsalScope(null, null);
}
