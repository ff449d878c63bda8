package org.policydesk.account;

import java.time.LocalDate;

/**
 * Somebody's deputy (代办人) for some days.
 *
 * @param from the first day of the absence
 * @param to its last day
 */
public record StandIn(
        long id, long personId, String personName, long deputyId, String deputyName, LocalDate from, LocalDate to) {
    /** Whether the absence covers the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the absence has a day in common with that span. */
    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
