package org.policydesk.recommendation;

/**
 * What was asked for lacks something or cannot be; nothing was done. The bundle key is {@code recommendation.refused.} + {@link
 * Why}.
 */
public final class RecommendationRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String detail;

    RecommendationRefusedException(Why why) {
        this(why, "");
    }

    /** @param detail stands for {0} in the words */
    RecommendationRefusedException(Why why, String detail) {
        super(why + " " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** A number or names that the words speak of; empty for none. */
    public String detail() {
        return detail;
    }

    /** The key of the words for the screen. */
    public String key() {
        return "recommendation.refused." + why.name();
    }

    /** Why it was refused. */
    public enum Why {
        /** The life cycle has no such way from where it stands. */
        NO_WAY,
        /** After the report nothing changes until it is taken back. */
        REPORTED,
        /** So many submissions were handed in and not looked at. */
        UNREVIEWED,
        /** So many submissions are returned and not back. */
        RETURNED,
        /** So many are recommended without a direction. */
        UNDIRECTED,
        /** More are recommended than a quota allows, and no reason is given. */
        OVER_QUOTA,
        /** The report needs its true day, today or earlier. */
        DAY_MISSING,
        DAY_IN_FUTURE,
        /** Members' tasks went further, so that the report cannot be taken back. */
        WENT_FURTHER,
        /** The company has not handed in. */
        NOT_HANDED_IN,
        /** An item with several directions needs one for each that passes. */
        DIRECTION_MISSING,
        /** The item has no such direction. */
        DIRECTION_UNKNOWN,
        REASON_MISSING,
        /** A text has more than 2000 characters. */
        TEXT_TOO_LONG,
        /** Companies cannot be asked to hand in after the association has to report. */
        AFTER_REPORT
    }
}
