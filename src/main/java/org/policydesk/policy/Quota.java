package org.policydesk.policy;

import org.jspecify.annotations.Nullable;

/**
 * How many may be handed in or recommended (名额) in one direction (方向).
 *
 * @param direction empty: whatever the direction
 * @param number null where it is told in words only
 * @param note what else is said of it; null or empty: nothing
 */
public record Quota(
        String direction,
        @Nullable Integer number,
        @Nullable String note) {}
