package org.policydesk.robot;

/** What became of a message that was handed over. */
sealed interface Handed {
    /** In words, at most 500 characters. */
    String answer();

    /** The server took it. */
    record Taken(String answer) implements Handed {}

    /** The server refused it, and would again. */
    record Refused(String answer) implements Handed {}

    /** It cannot have arrived: the server was not reached, or says that messages come too often. */
    record Later(String answer) implements Handed {}

    /** It may have arrived. */
    record Unclear(String answer) implements Handed {}
}
