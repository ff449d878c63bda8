package org.policydesk.reminder;

/** What the clock does, each at its own time. */
enum Chore {
    /** Plans what changed, gathers what is due, sends what waits. */
    TICK,
    /** Plans everything anew and goes through what is overdue. */
    DAILY,
    /** Reads what came back. */
    BOUNCES,
    /** Recomputes what should have been said in the last days. */
    AUDIT,
    /** Tells staff which titles expire and which announced dates are to be watched. */
    WATCH
}
