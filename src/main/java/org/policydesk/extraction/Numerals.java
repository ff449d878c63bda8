package org.policydesk.extraction;

/** Reads small numbers in digits or Chinese numerals. */
final class Numerals {
    /** Pattern of a number, for use inside a larger one. */
    static final String NUMBER = "(?:\\d{1,4}|[一二两三四五六七八九十百]{1,5})";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** The number's value; 0 when it can't be read. */
    static int read(String text) {
        if (!text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return Integer.parseInt(text);
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return total + digit;
    }
}
