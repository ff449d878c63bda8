package org.policydesk.catalogue;

import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Material;

/**
 * A document to hand in.
 *
 * @param days working days that it takes to make
 * @param optional whether the submission is complete without it
 * @param asked whom it is asked of, in words; null: everybody
 */
public record ListedMaterial(
        String name, int days, boolean optional, @Nullable String asked) {
    public ListedMaterial {
        InvalidListingException.text(name, "name");
        InvalidListingException.require(days > 0, "days", "missing or not positive");
    }

    Material material() {
        return new Material(name, !optional, days, asked);
    }
}
