package org.policydesk.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer to a condition that only a person can judge.
 *
 * @param question what was asked
 * @param by the answering person's name; null for the system
 */
public record Confirmation(
        Question question,
        boolean answer,
        @Nullable String note,
        Instant at,
        @Nullable String by) {}
