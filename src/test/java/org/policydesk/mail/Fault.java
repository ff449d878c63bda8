package org.policydesk.mail;

/** What may go wrong on the line to a mail server. */
enum Fault {
    NONE,
    /** Hangs up before it says anything. */
    REFUSES,
    /** Says 451 to the recipient, as a server does that wants to see the sender again. */
    GREYLISTS,
    /** Says nothing any more, and keeps the line open. */
    HANGS,
    /** Hangs up in the middle of the message, which so never reaches the server. */
    DROPS_IN_DATA,
    /** Hangs up after the server took the message and before it says so: the one window for a second copy. */
    DROPS_AFTER_DATA,
    /** Answers each command late. */
    SLOW
}
