package org.policydesk.mail;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which envelopes a list shows.
 *
 * @param states empty: all
 * @param text part of recipient, address or subject, case ignored; null or blank: any
 */
public record EnvelopeFilter(
        Set<EnvelopeState> states, @Nullable String text) {
    public EnvelopeFilter {
        states = Set.copyOf(states);
    }

    /** Every envelope. */
    public static EnvelopeFilter all() {
        return new EnvelopeFilter(Set.of(), null);
    }
}
