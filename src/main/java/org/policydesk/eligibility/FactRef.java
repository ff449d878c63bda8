package org.policydesk.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Names one thing that {@link MemberFacts} can be asked for.
 *
 * @param kind by which of its questions
 * @param key the key of the fact, attribute, title, incident, catalogue entry or confirmation
 * @param fiscalYear the year of a number; null: whichever, and for all that belongs to no year
 */
public record FactRef(Kind kind, String key, @Nullable Integer fiscalYear) {
    /** The questions of {@link MemberFacts}, one each. */
    public enum Kind {
        NUMBER,
        TEXT,
        TITLE,
        INCIDENT,
        PRODUCT,
        ANSWER
    }

    /** A number of that year, or of every year where it is null. */
    public static FactRef number(String fact, @Nullable Integer fiscalYear) {
        return new FactRef(Kind.NUMBER, fact, fiscalYear);
    }

    /** What belongs to no year. */
    public static FactRef of(Kind kind, String key) {
        return new FactRef(kind, key, null);
    }

    /** Whether both may speak of the same thing. */
    public boolean meets(FactRef other) {
        return kind == other.kind
                && key.equals(other.key)
                && (fiscalYear == null || other.fiscalYear == null || fiscalYear.equals(other.fiscalYear));
    }
}
