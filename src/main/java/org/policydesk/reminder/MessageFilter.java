package org.policydesk.reminder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which due messages a list shows.
 *
 * @param states empty: all
 * @param text part of the task's title or the company's name, case ignored; null or blank: any
 */
public record MessageFilter(
        Set<MessageState> states, @Nullable String text) {
    public MessageFilter {
        states = Set.copyOf(states);
    }
}
