package org.policydesk.mail;

/** What came of one attempt to send. */
sealed interface Outcome {
    /** The server's last reply, or what went wrong. */
    String reply();

    /** What it is called where attempts are counted. */
    default String word() {
        return switch (this) {
            case Accepted a -> "accepted";
            case Refused r -> "refused";
            case Deferred d -> "deferred";
            case Unknown u -> "unknown";
        };
    }

    /** The server took it over. */
    record Accepted(String reply) implements Outcome {}

    /** The server refused this message for good (5xx). */
    record Refused(String reply) implements Outcome {}

    /** The server asked to come again (4xx), or was not reached: surely not accepted. */
    record Deferred(String reply) implements Outcome {}

    /** The connection broke in the middle: nobody knows whether it was accepted. */
    record Unknown(String reply) implements Outcome {}
}
