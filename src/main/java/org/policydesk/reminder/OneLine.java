package org.policydesk.reminder;

/** Titles and names come out of documents and forms: whatever breaks lines in them would break a header. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    }
}
