package org.policydesk.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a member, for reading.
 *
 * @param by the acting person's name; null for the system
 * @param action what was done: created, changed, fact, qualification, product, incident, event, without, confirmed
 * @param subject what it was done to: a field, or a key with or without a year ("revenue.2024"); null if the member as a whole
 * @param before the old value, or null
 * @param after the new value, or null
 * @param source where the new value comes from, in words, or null
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 */
public record MemberChange(
        Instant at,
        @Nullable String by,
        String action,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String source,
        @Nullable Long evidenceId) {}
