package org.policydesk.reminder;

import java.time.Instant;
import java.util.List;

/**
 * A mail that would go out.
 *
 * @param at on the business time line
 * @param html the HTML part with links that do nothing; whoever shows it must isolate it
 */
public record RehearsedMail(
        Instant at,
        long personId,
        String recipient,
        String address,
        String subject,
        String html,
        String plain,
        List<Long> taskIds) {
    public RehearsedMail {
        taskIds = List.copyOf(taskIds);
    }
}
