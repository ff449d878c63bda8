package org.policydesk.policy.library;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total how many policies fit in all
 * @param hits this page's; the best first where words were looked for, else the newest first
 */
public record LibraryPage(int total, List<LibraryHit> hits) {
    public LibraryPage {
        hits = List.copyOf(hits);
    }
}
