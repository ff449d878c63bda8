package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that a member holds (资质).
 *
 * @param key a qualification of the fact dictionary
 * @param level one of the dictionary's levels of that title; null if it has none or nobody entered it
 * @param batch the round in which it was given (第六批); null if unknown
 * @param number the certificate's number
 * @param issuedOn its first day; null: not known, counts as held from ever
 * @param expiresOn its last day; null: without end
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 */
public record Qualification(
        long id,
        String key,
        @Nullable String level,
        @Nullable String batch,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable Long evidenceId) {
    /** Whether it is over on that day. */
    public boolean expired(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
