package org.policydesk.ui.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source's text for reading on a screen: line breaks that only its pages had, and blank lines, are taken out. Every character
 * keeps its place, so that positions in the source stay true: what is taken out becomes an invisible character first.
 */
public final class ReadableText {
    private static final char TAKEN_OUT = '\u200b';
    private static final int FULL_LINE = 18;
    private static final Pattern BREAK = Pattern.compile("[ \\t\\u3000]*\\R(?:[ \\t\\u3000]*\\R)*[ \\t]*");
    private static final Pattern NEW_PARAGRAPH = Pattern.compile(
            "第[一二三四五六七八九十百零〇\\d]+[章节条款]|[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|附件|专栏|问[：:]|答[：:]|——|　");
    private static final String ENDS = "。；：:;！？!?…";

    private ReadableText() {}

    /** The text with the same length, in which breaks that mean nothing are marked. */
    public static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        Matcher found = BREAK.matcher(text);
        while (found.find()) {
            boolean joins = joins(text, found.start(), found.end());
            for (int i = found.start(); i < found.end(); i++) {
                marked.setCharAt(i, TAKEN_OUT);
            }
            if (!joins) {
                marked.setCharAt(found.start(), '\n');
            }
        }
        return marked.toString();
    }

    /** What the reader sees of a stretch of marked text. */
    public static String shown(String marked) {
        return marked.replace(String.valueOf(TAKEN_OUT), "");
    }

    /**
     * Where in marked text the letter stands that a reader sees at this place.
     *
     * @param shown how many shown letters come before it; more than there are means the end
     */
    public static int place(String marked, int shown) {
        int left = shown;
        int at = 0;
        while (at < marked.length() && (left > 0 || marked.charAt(at) == TAKEN_OUT)) {
            if (marked.charAt(at) != TAKEN_OUT) {
                left--;
            }
            at++;
        }
        return at;
    }

    /** A full line that does not end a sentence goes on in the next, unless that begins with a number of its own. */
    private static boolean joins(String text, int end, int next) {
        if (end == 0 || next >= text.length() || ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return end - start >= FULL_LINE
                && !NEW_PARAGRAPH.matcher(text).region(next, text.length()).lookingAt();
    }
}
