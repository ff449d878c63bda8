package org.policydesk.eligibility;

/** A criterion that cannot be: says which field is wrong and why, for the form and for the service alike. */
public final class InvalidCriterionException extends IllegalArgumentException {
    private final String field;
    private final String reason;

    /**
     * @param field the criterion's field, by its name in the record
     * @param reason a short reason in English; screens translate by field and reason
     */
    public InvalidCriterionException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The field's name, as in the record. */
    public String field() {
        return field;
    }

    /** Why it was refused. */
    public String reason() {
        return reason;
    }
}
