package org.policydesk.policy.library;

import java.util.ArrayList;
import java.util.List;

/** Marks around what was found, of code points that no text has (private use), so that text is never taken for a mark. */
final class Marks {
    static final String BEGIN = "\uE0F0";
    static final String END = "\uE0F1";
    static final String GAP = " … ";

    private Marks() {}

    static String without(String text) {
        return text.replace(BEGIN, "").replace(END, "");
    }

    static List<LibraryHit.Piece> pieces(String marked) {
        List<LibraryHit.Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int begin = marked.indexOf(BEGIN, at);
            if (begin < 0) {
                begin = marked.length();
            }
            add(pieces, marked.substring(at, begin), false);
            int end = marked.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(pieces, marked.substring(begin + 1, end), true);
            at = end + 1;
        }
        return pieces;
    }

    private static void add(List<LibraryHit.Piece> pieces, String text, boolean found) {
        String shown = text.replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            pieces.add(new LibraryHit.Piece(shown, found));
        }
    }
}
