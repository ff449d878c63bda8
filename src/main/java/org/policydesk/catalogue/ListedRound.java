package org.policydesk.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A round of a programme, or the version of a duty that holds.
 *
 * @param label which it is (2024年度, 第六批, 2025年修订)
 * @param formerly labels that it had before
 * @param items at least one
 */
public record ListedRound(String label, List<String> formerly, ListedSource source, List<ListedItem> items) {
    public ListedRound {
        InvalidListingException.text(label, "label");
        InvalidListingException.require(source != null, "source", "missing");
        InvalidListingException.require(items != null && !items.isEmpty(), "items", "missing");
        items = List.copyOf(items);
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }

    /** Its label, and then those that it had before. */
    Stream<String> labels() {
        return Stream.concat(Stream.of(label), formerly.stream());
    }
}
