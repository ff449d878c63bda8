package org.policydesk.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an item comes to its end with its policy (废止).
 *
 * @param lastDay the last day whose occurrences it still asks for; null while nothing ends it
 * @param grandfathering 老办法: for whom or until when it holds on all the same, in words; null if it does not
 * @param movedTo the item of another policy that took its open tasks over; null if none did
 */
public record ItemEnd(
        @Nullable LocalDate lastDay,
        @Nullable String grandfathering,
        @Nullable Long movedTo) {
    /** Nothing ends it. */
    public static final ItemEnd NONE = new ItemEnd(null, null, null);

    /** Whether what falls on that day is still asked for. */
    public boolean asksFor(LocalDate day) {
        return lastDay == null || !day.isAfter(lastDay);
    }
}
