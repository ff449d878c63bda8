package org.policydesk.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person compared a product with the parameters of its catalogue entry (参数核对).
 *
 * @param met whether it reaches them
 * @param note why, or null
 * @param by the person's name; null for the program or where nobody looked it up
 */
public record SpecsCheck(
        boolean met,
        @Nullable String note,
        Instant at,
        @Nullable Long personId,
        @Nullable String by) {
    SpecsCheck by(@Nullable String name) {
        return new SpecsCheck(met, note, at, personId, name);
    }
}
