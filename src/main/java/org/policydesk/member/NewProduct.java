package org.policydesk.member;

import org.jspecify.annotations.Nullable;

/**
 * A product to be recorded in a catalogue.
 *
 * @param catalogue the catalogue's key: letters, digits, point, hyphen and underscore
 * @param entry the entry's number, its name or both; in words where the catalogue's entries are not known
 * @param model the member's own model, or null
 */
public record NewProduct(
        String catalogue, @Nullable String entry, @Nullable String model) {
    private static final int ENTRY = 500;
    private static final int MODEL = 200;

    /** As it is kept: the entry by its name. */
    NewProduct checked() {
        RecordRules.key("catalogue", catalogue);
        String words = RecordRules.required("entry", entry, ENTRY);
        String name = Catalogues.standard()
                .match(catalogue, words)
                .map(CatalogueEntry::name)
                .orElse(words);
        return new NewProduct(catalogue, name, ParticularsRules.optional("model", model, MODEL));
    }

    /** The number of the entry meant; null if it is none of the known ones. */
    @Nullable
    String number() {
        return entry == null
                ? null
                : Catalogues.standard()
                        .match(catalogue, entry.strip())
                        .map(CatalogueEntry::number)
                        .orElse(null);
    }
}
