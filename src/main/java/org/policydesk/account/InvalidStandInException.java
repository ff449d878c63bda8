package org.policydesk.account;

import org.jspecify.annotations.Nullable;

/** A stand-in cannot be as it was asked for; nothing was done. The bundle key is {@code standin.invalid.} + {@link Why}. */
public final class InvalidStandInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient @Nullable StandIn other;

    InvalidStandInException(Why why) {
        this(why, null);
    }

    InvalidStandInException(Why why, @Nullable StandIn other) {
        super(why.name());
        this.why = why;
        this.other = other;
    }

    public Why why() {
        return why;
    }

    /** The absence that stands in the way; null for reasons that lie in the request itself. */
    public @Nullable StandIn other() {
        return other;
    }

    /** The key of the words for the screen, whose arguments are the other absence's person, deputy and days. */
    public String key() {
        return "standin.invalid." + why.name();
    }

    /** Why it cannot be. */
    public enum Why {
        /** Nobody stands in for themselves. */
        SELF,
        /** The last day comes before the first. */
        DAYS_REVERSED,
        /** The absence would be over already. */
        PAST,
        /** An absence lasts no longer than a year. */
        TOO_LONG,
        /** The deputy is no active colleague. */
        NO_COLLEAGUE,
        /** The person has a deputy for some of these days already. */
        OVERLAPS,
        /** The deputy is away on some of these days, with the person as their deputy. */
        CIRCULAR,
        /** The deputy is away on some of these days. */
        DEPUTY_AWAY,
        /** The person stands in for somebody else on some of these days. */
        STANDS_IN
    }
}
