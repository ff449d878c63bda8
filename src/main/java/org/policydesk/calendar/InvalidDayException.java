package org.policydesk.calendar;

import java.time.LocalDate;

/** A day cannot be what it was set to. Nothing was changed. */
public final class InvalidDayException extends RuntimeException {
    private final LocalDate day;
    private final String reasonKey;

    InvalidDayException(LocalDate day, String reasonKey) {
        super(day + ": " + reasonKey);
        this.day = day;
        this.reasonKey = reasonKey;
    }

    /** The day in question. */
    public LocalDate day() {
        return day;
    }

    /** The bundle key of the reason, without arguments. */
    public String reasonKey() {
        return reasonKey;
    }
}
