package org.policydesk.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number before a paragraph (第六条, （二）, 3.), which is no part of what it says. */
final class Numbering {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]{1,5}[条章]|[(]?[一二三四五六七八九十]{1,3}[、)]|[(]?\\d{1,2}[.、)](?!\\d))");

    private Numbering() {}

    /** The length of the number at the text's start, or 0. */
    static int length(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number.end() : 0;
    }

    static String strip(String text) {
        return text.substring(length(text));
    }
}
