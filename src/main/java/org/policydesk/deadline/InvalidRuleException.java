package org.policydesk.deadline;

import java.util.Locale;

/** A rule that cannot be: says which field is wrong and why, for the form and for the service alike. */
public final class InvalidRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final Reason reason;

    /**
     * @param field the rule's field, by its name in the record
     */
    public InvalidRuleException(String field, Reason reason) {
        super(field + ": " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        this.field = field;
        this.reason = reason;
    }

    /** The field's name, as in the record. */
    public String field() {
        return field;
    }

    /** Why it was refused; its name is the key of its text on screens. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with a field. */
    public enum Reason {
        MISSING,
        NEGATIVE,
        NOT_POSITIVE,
        /** Beyond what the field can hold, such as a thirteenth month or the 32nd. */
        OUT_OF_RANGE,
        END_BEFORE_START,
        /** It opens after the day it is due. */
        AFTER_DUE,
        /** Only whole months and years return. */
        NOT_MONTHS,
        /** It contradicts another field that is filled in. */
        NOT_TOGETHER,
        /** No calendar has this day. */
        NO_SUCH_DAY,
        /** No such name is known. */
        UNKNOWN,
        /** Rules of this form are not counted from an event. */
        NOT_COUNTED,
        OTHER_YEAR,
        TOO_FAR,
        /** A date that is named, or none at all, does not run and so cannot stand still. */
        NOT_RUNNING,
        /** The period stands still; it has to be resumed first. */
        ALREADY_PAUSED,
        /** The period runs, so there is nothing to resume. */
        NOT_PAUSED,
        /** It lies before the day that the period runs from. */
        BEFORE_START,
        /** It lies after the period's last day. */
        AFTER_END,
        /** An earlier step has a later day. */
        OUT_OF_ORDER,
        /** An extension does not shorten. */
        NOT_LATER
    }
}
