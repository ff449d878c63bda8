package org.policydesk.policy;

import org.jspecify.annotations.Nullable;

/**
 * A document to hand in.
 *
 * @param required whether the submission is incomplete without it
 * @param leadDays working days that it takes to make, 0 or more; materials are made in parallel
 * @param appliesTo whom it is asked of, in words, such as 首次申报企业; null: everybody
 */
public record Material(
        String name,
        boolean required,
        int leadDays,
        @Nullable String appliesTo) {
    /** A document that is asked of everybody. */
    public Material(String name, boolean required, int leadDays) {
        this(name, required, leadDays, null);
    }

    /** Whom it is asked of; empty: everybody. */
    public String appliesToOrEmpty() {
        return appliesTo == null ? "" : appliesTo.strip();
    }
}
