package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is entered; what the parts mean is said at {@link Qualification}.
 *
 * @param key a qualification of the fact dictionary
 */
public record NewTitle(
        String key,
        @Nullable String level,
        @Nullable String batch,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {
    /** A title without a level or a round. */
    public static NewTitle of(
            String key, @Nullable String number, @Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        return new NewTitle(key, null, null, number, issuedOn, expiresOn);
    }

    /** The same as it is held already. */
    public static NewTitle of(Qualification held) {
        return new NewTitle(held.key(), held.level(), held.batch(), held.number(), held.issuedOn(), held.expiresOn());
    }
}
