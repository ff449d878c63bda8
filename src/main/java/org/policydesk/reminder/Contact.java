package org.policydesk.reminder;

import java.time.Instant;

/**
 * A contact with a member that was noted.
 *
 * @param person whom, in words; may be empty
 * @param at on the business time line
 * @param recordedBy the name of who noted it; empty for the system
 */
public record Contact(
        long id,
        long memberId,
        Channel channel,
        String person,
        Instant at,
        String answer,
        boolean acknowledged,
        String recordedBy) {}
