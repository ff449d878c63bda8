package org.policydesk.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy that puts another out of force (废止).
 *
 * @param by the policy that repeals
 * @param repealed the policy that is repealed
 * @param effectiveOn the first day on which it is out of force; for what was only found, the day on which the repealing policy
 *     comes into force or was issued, null if it tells neither
 * @param confirmed whether staff decided it; else the titles or numbers are alike
 * @param decidedBy who decided it; empty for what was only found
 * @param decidedAt null for what was only found
 */
public record Supersession(
        PolicyLink by,
        PolicyLink repealed,
        @Nullable LocalDate effectiveOn,
        boolean confirmed,
        String decidedBy,
        @Nullable Instant decidedAt) {}
