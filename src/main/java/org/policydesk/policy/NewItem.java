package org.policydesk.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item to be entered without any upload.
 *
 * @param source where it comes from; null: the association's own notice (协会通知)
 */
public record NewItem(@Nullable Source source, ItemEdit content) {
    /** The policy behind it, as staff know it; one that is there already under the same title and number is used again. */
    public record Source(
            String title,
            @Nullable String docNumber,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {}

    /** The title of the policy that stands for the association itself. */
    public static final String ASSOCIATION_NOTICE = "协会通知";

    Source sourceOrAssociation() {
        return source != null ? source : new Source(ASSOCIATION_NOTICE, null, null, null);
    }
}
