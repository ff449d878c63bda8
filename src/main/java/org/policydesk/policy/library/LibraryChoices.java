package org.policydesk.policy.library;

import java.util.List;

/**
 * What the library can be narrowed to: only what occurs.
 *
 * @param issuers those with most policies first
 * @param regions 全国 first, the others by name
 * @param genres in no special order
 * @param years the newest first
 * @param programmes by name
 */
public record LibraryChoices(
        List<String> issuers,
        List<String> regions,
        List<String> genres,
        List<Integer> years,
        List<Programme> programmes) {
    /** A programme by its number and name. */
    public record Programme(long id, String name) {}

    public LibraryChoices {
        issuers = List.copyOf(issuers);
        regions = List.copyOf(regions);
        genres = List.copyOf(genres);
        years = List.copyOf(years);
        programmes = List.copyOf(programmes);
    }
}
