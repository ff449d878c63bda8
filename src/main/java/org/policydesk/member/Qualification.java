package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that a member holds (资质).
 *
 * @param key a qualification of the fact dictionary
 * @param number the certificate's number
 * @param issuedOn its first day; null: not known, counts as held from ever
 * @param expiresOn its last day; null: without end
 */
public record Qualification(
        long id,
        String key,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {
    /** Whether it is over on that day. */
    public boolean expired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
