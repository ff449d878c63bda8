package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * A product of a member that stands in a published catalogue.
 *
 * @param catalogue the catalogue's key, such as {@code first-set-2024}
 * @param entry the catalogue's entry, in words
 * @param model the member's own model
 */
public record ListedProduct(
        long id, String catalogue, String entry, @Nullable String model) {}
