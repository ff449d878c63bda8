package org.policydesk.extraction;

import java.util.Arrays;

/**
 * A view of a text without white space, page residue and running heads, full-width signs folded to half-width ones. Every
 * position of the view knows its place in the text, so that a match can be shown where it stands, and what the text has there,
 * so that whatever people read keeps the text's own punctuation.
 */
final class NormalText {
    private final String view;
    private final String words;
    private final int[] origin;

    private NormalText(String view, String words, int[] origin) {
        this.view = view;
        this.words = words;
        this.origin = origin;
    }

    static NormalText of(String source) {
        boolean[] residue = PageResidue.mark(source);
        char[] kept = new char[source.length()];
        char[] own = new char[source.length()];
        int[] origin = new int[source.length()];
        int n = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!residue[i] && !isBlank(c)) {
                kept[n] = fold(c);
                own[n] = isLetterOrDigit(kept[n]) ? kept[n] : c;
                origin[n++] = i;
            }
        }
        return new NormalText(new String(kept, 0, n), new String(own, 0, n), Arrays.copyOf(origin, n));
    }

    String view() {
        return view;
    }

    /** A stretch of the view as people are to read it: with the text's own punctuation, one line, no white space. */
    String words(int start, int end) {
        return words.substring(start, end);
    }

    int length() {
        return view.length();
    }

    /** The place in the text of the view's character at this index; the text's end for the view's end. */
    int sourceStart(int index) {
        return index < origin.length ? origin[index] : origin.length == 0 ? 0 : origin[origin.length - 1] + 1;
    }

    /** The exclusive end in the text of a stretch of the view that ends, exclusive, at this index. */
    int sourceEnd(int end) {
        return end == 0 ? 0 : origin[end - 1] + 1;
    }

    /** The first index of the view that stands at or after this place of the text. */
    int indexOf(int sourceIndex) {
        int at = Arrays.binarySearch(origin, sourceIndex);
        return at >= 0 ? at : -at - 1;
    }

    static String squash(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isBlank(c)) {
                out.append(fold(c));
            }
        }
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\ufeff'
                || c >= '\u2000' && c <= '\u200f'
                || c == '\u2028';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            char half = (char) (c - 0xfee0);
            return half == '~' ? '-' : half;
        }
        return switch (c) {
            case '〔', '【', '［' -> '[';
            case '〕', '】', '］' -> ']';
            case '—', '–', '─', '―', '～', '~', '－', '‐', '‑', '−' -> '-';
            case '｡' -> '。';
            case '丨', '│' -> '|';
            default -> c;
        };
    }
}
