package org.policydesk.reminder;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A rung in its place.
 *
 * @param at in Shanghai
 * @param skip why it is not said; null if it is
 */
record Step(Rung rung, LocalDateTime at, @Nullable SkipReason skip) {}
