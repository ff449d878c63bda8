package org.policydesk.policy.library;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the library; null and blank leave a thing open.
 *
 * @param words words that all must occur, each as it is written; title, number, issuer, text and the items' titles are searched
 * @param issuer one of the issuers, in full
 * @param region 全国 or a province, in words
 * @param genre the policy's type
 * @param year of issue
 * @param state how far the work on it is
 * @param programme the number of the programme (政策专项) that it is a round of
 */
public record LibraryQuery(
        @Nullable String words,
        @Nullable String issuer,
        @Nullable String region,
        @Nullable String genre,
        @Nullable Integer year,
        @Nullable LibraryState state,
        @Nullable Long programme) {
    /** Everything. */
    public static final LibraryQuery ALL = new LibraryQuery(null, null, null, null, null, null, null);

    /** Of whichever programme. */
    public LibraryQuery(
            @Nullable String words,
            @Nullable String issuer,
            @Nullable String region,
            @Nullable String genre,
            @Nullable Integer year,
            @Nullable LibraryState state) {
        this(words, issuer, region, genre, year, state, null);
    }
}
