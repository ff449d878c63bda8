package org.policydesk.policy.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A policy as the index takes it in. */
record LibraryEntry(
        long id,
        String title,
        @Nullable String docNumber,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String genre,
        @Nullable String region,
        String text,
        String itemTitles,
        int items,
        int drafts,
        int published,
        @Nullable Long programme) {
    LibraryState state() {
        if (drafts > 0) {
            return LibraryState.OPEN;
        }
        return published > 0 ? LibraryState.PUBLISHED : LibraryState.KEPT;
    }
}
