package org.policydesk.policy;

/** Document numbers as they are compared: however they are spaced, and with or without the country's name. */
public final class DocNumber {
    static final String COUNTRY = "中华人民共和国";
    static final String WIDE_SPACE = "\u3000";

    private DocNumber() {}

    /** The number without spaces and without 中华人民共和国. */
    public static String plain(String number) {
        return number.replace(" ", "").replace(WIDE_SPACE, "").replace(COUNTRY, "");
    }
}
