package org.policydesk.deadline;

/** What a day is in the working calendar. */
public enum DayKind {
    /** An ordinary working day. */
    WORKING,
    /** A Saturday or Sunday that the yearly notice makes a working day (调休上班). */
    MAKE_UP_WORKING,
    /** A Saturday or Sunday of rest. */
    WEEKEND,
    /** A day off by the yearly notice or by law, weekend days inside such a holiday included. */
    PUBLIC_HOLIDAY;

    /** Whether this is a day of work. */
    public boolean isWorking() {
        return this == WORKING || this == MAKE_UP_WORKING;
    }
}
