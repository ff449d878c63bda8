package org.policydesk.catalogue;

import java.util.List;

/**
 * A round of a programme, or the version of a duty that holds.
 *
 * @param label which it is (2024年度, 第六批, 2025年修订)
 * @param items at least one
 */
public record ListedRound(String label, ListedSource source, List<ListedItem> items) {
    public ListedRound {
        InvalidListingException.text(label, "label");
        InvalidListingException.require(source != null, "source", "missing");
        InvalidListingException.require(items != null && !items.isEmpty(), "items", "missing");
        items = List.copyOf(items);
    }
}
