package org.policydesk.access;

/** What a caller got. */
enum Answer {
    /** The call went through, or failed over its arguments and not over who called. */
    ALLOWED('A'),
    /** Refused. */
    DENIED('D'),
    /** As if there were no such thing. */
    MISSING('M');

    private final char letter;

    Answer(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
