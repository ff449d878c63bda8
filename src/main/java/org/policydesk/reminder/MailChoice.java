package org.policydesk.reminder;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose about their mails. Whatever it is, the last three days and what is overdue are told at once.
 *
 * @param hour the time of day in Shanghai; null: that of the plan
 */
public record MailChoice(@Nullable LocalTime hour, Delivery delivery) {
    /** What holds for those who chose nothing. */
    public static final MailChoice USUAL = new MailChoice(null, Delivery.AT_ONCE);
}
