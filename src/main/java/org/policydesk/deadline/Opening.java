package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something can first be done; whether and when it closes is another matter.
 *
 * @param key the occurrence's key
 * @param day the first day, included
 * @param at the hour on that day; null: from the day's beginning
 */
public record Opening(String key, LocalDate day, @Nullable LocalTime at) {
    static Stream<Opening> of(Occurrence one) {
        return Stream.ofNullable(one.opens()).map(day -> new Opening(one.key(), day, null));
    }
}
