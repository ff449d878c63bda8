package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * A product of a member that stands in a published catalogue.
 *
 * @param catalogue the catalogue's key, such as {@code first-set-2024}
 * @param entry the catalogue's entry, in words
 * @param model the member's own model
 * @param number the entry's number, such as 1.1.6; null if the catalogue's entries are not known or it is none of them
 * @param specs whether a person found that it reaches the entry's parameters; null: nobody looked yet
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 */
public record ListedProduct(
        long id,
        String catalogue,
        String entry,
        @Nullable String model,
        @Nullable String number,
        @Nullable SpecsCheck specs,
        @Nullable Long evidenceId) {
    /** Number and name, as far as there is a number. */
    public String label() {
        return number == null ? entry : number + " " + entry;
    }

    /** What conditions may call it: the catalogue's key and, if it has a number, that of the entry. */
    java.util.List<String> keys() {
        return number == null ? java.util.List.of(catalogue) : java.util.List.of(catalogue, catalogue + "/" + number);
    }

    ListedProduct with(@Nullable SpecsCheck check) {
        return new ListedProduct(id, catalogue, entry, model, number, check, evidenceId);
    }
}
