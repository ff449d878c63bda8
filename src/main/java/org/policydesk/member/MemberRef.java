package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * A member company in short.
 *
 * @param creditCode unified social credit code, 18 characters
 * @param regionName province or city, in words
 * @param branch association branch, or null
 */
public record MemberRef(
        long id,
        String name,
        String creditCode,
        String regionName,
        @Nullable String branch,
        boolean active) {}
