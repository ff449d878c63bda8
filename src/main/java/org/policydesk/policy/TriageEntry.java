package org.policydesk.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A policy in the first pass.
 *
 * @param by the name of who decided last; null while nobody did
 * @param at when; null while nobody did
 * @param suggestion what its drafts and earlier compilations speak for
 */
public record TriageEntry(
        Policy policy,
        TriageState state,
        @Nullable String by,
        @Nullable Instant at,
        TriageSuggestion suggestion) {}
