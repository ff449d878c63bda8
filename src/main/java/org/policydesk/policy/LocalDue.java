package org.policydesk.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A local date (地方截止): by when a recommending unit wants its companies to hand in, earlier than the item's own date. A value;
 * changing it is the business of {@link LocalDues}.
 *
 * @param version grows with every change
 * @param unit the recommending unit's name, as members carry it
 * @param key the occurrence that it is about
 * @param due the last day, included
 * @param cutOff the hour on the last day, or null
 * @param source the notice that says so (转发通知)
 * @param enteredBy the name of who entered or changed it last; empty for the system
 * @param notice the notice itself as a file; null while none was added
 */
public record LocalDue(
        long id,
        int version,
        long itemId,
        String unit,
        String key,
        LocalDate due,
        @Nullable LocalTime cutOff,
        String source,
        String enteredBy,
        Instant enteredAt,
        @Nullable Notice notice) {
    /**
     * The unit's name where the association itself is it: its date is for every company of an item that hands in to it, whatever
     * units the company carries.
     */
    public static final String ASSOCIATION = "协会";

    /** The notice as a file. */
    public record Notice(long fileId, String name) {}
}
