package org.policydesk.policy.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.policydesk.extraction.EditionTitle;

/**
 * What orders the rounds of a programme. Pure.
 *
 * @param year the year that the mark names
 * @param round the number that it names
 */
record Mark(
        @Nullable Integer year,
        @Nullable Integer round,
        @Nullable LocalDate issuedOn) {
    private static final String ANY_NAME = "政策专项";

    static Mark of(EditionTitle title, @Nullable LocalDate issuedOn) {
        return new Mark(title.year(), title.round(), issuedOn);
    }

    /** A label is read as in the title that it was taken from. */
    static Mark of(String label, @Nullable LocalDate issuedOn) {
        return EditionTitle.of(label + ANY_NAME)
                .map(title -> of(title, issuedOn))
                .orElseGet(() -> new Mark(null, null, issuedOn));
    }

    /**
     * The oldest first: by number alone where every mark has one and none a year, which numbers count through; else by year (that of
     * issue where the mark names none), then by number and day of issue.
     */
    static Comparator<Mark> oldestFirst(Collection<Mark> all) {
        boolean countedThrough = all.stream().allMatch(mark -> mark.year == null && mark.round != null);
        Comparator<Mark> byRound = Comparator.comparing(Mark::round, Comparator.nullsFirst(Comparator.naturalOrder()));
        Comparator<Mark> byDay = Comparator.comparing(Mark::issuedOn, Comparator.nullsFirst(Comparator.naturalOrder()));
        return countedThrough
                ? byRound.thenComparing(byDay)
                : Comparator.comparing(Mark::anyYear).thenComparing(byRound).thenComparing(byDay);
    }

    private int anyYear() {
        if (year != null) {
            return year;
        }
        return issuedOn == null ? 0 : issuedOn.getYear();
    }
}
