package org.policydesk.extraction;

/**
 * How likely a draft stands as it is: an item, with the right rule, kind and actor. The numbers are shares that were counted on
 * marked texts, a little lowered for texts not seen: how much the form of the expression, a statement that itself says who
 * acts, a verb that names the kind, and words of duty tell.
 */
final class Confidence {
    private static final int NOBODY_AND_NO_VERB = 35;
    private static final int NOBODY = 5;
    private static final int NO_VERB = 6;
    private static final int NO_DUTY = 4;

    private Confidence() {}

    /** In whole hundredths, so that it prints well. */
    static double of(Form form, ItemKind kind, boolean saysWho, boolean duty) {
        boolean verb = kind != ItemKind.OTHER;
        int less = saysWho ? verb ? 0 : NO_VERB : verb ? NOBODY : NOBODY_AND_NO_VERB;
        return Math.max(5, base(form) - less - (duty ? 0 : NO_DUTY)) / 100.0;
    }

    private static int base(Form form) {
        return switch (form) {
            case EVERY_YEAR, PERIODIC, LOOSELY_PERIODIC -> 88;
            case BY_DATE -> 82;
            case WINDOW -> 80;
            case AFTER_EVENT -> 76;
            case BEFORE_EVENT, LIMIT -> 72;
            case VALIDITY -> 66;
            case ANNOUNCED -> 60;
            case OPEN_WINDOW, UNTIL_DATE, WITHIN_TERM -> 46;
        };
    }
}
