package org.policydesk.policy.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy that was found.
 *
 * @param title in pieces, what was looked for set off
 * @param passages the places in its text that fit best, in pieces; empty where no words were looked for
 * @param genre a type of policy; null for one entered by staff
 * @param items how many items it has, rejected ones left out
 * @param drafts how many of them nobody has looked at yet
 * @param published how many of them are published now
 */
public record LibraryHit(
        long policyId,
        List<Piece> title,
        List<Piece> passages,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String genre,
        @Nullable String region,
        int items,
        int drafts,
        int published) {
    public LibraryHit {
        title = List.copyOf(title);
        passages = List.copyOf(passages);
    }

    /**
     * A stretch of text.
     *
     * @param found whether it is what was looked for
     */
    public record Piece(String text, boolean found) {}
}
