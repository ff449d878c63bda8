package org.policydesk.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.policydesk.ui.component.ReadableText;

/** A policy's text as paragraphs, with one sentence set off. Pure. */
final class Paragraphs {
    /** A stretch of a paragraph; sought says whether it belongs to the sentence. */
    record Piece(String text, boolean sought) {}

    private Paragraphs() {}

    /**
     * The paragraphs, blank ones left out.
     *
     * @param from where the sentence begins in the text, in UTF-16 units; below 0 for none
     * @param to where it ends, exclusive
     */
    static List<List<Piece>> of(String text, int from, int to) {
        String marked = ReadableText.marked(text);
        List<List<Piece>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= marked.length()) {
            int end = marked.indexOf('\n', start);
            int stop = end < 0 ? marked.length() : end;
            List<Piece> pieces = pieces(marked, start, stop, from, to);
            if (!pieces.isEmpty()) {
                paragraphs.add(pieces);
            }
            start = stop + 1;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String marked, int start, int stop, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int first = from < 0 ? stop : Math.clamp(from, start, stop);
        int last = from < 0 ? stop : Math.clamp(to, first, stop);
        add(pieces, marked.substring(start, first), false);
        add(pieces, marked.substring(first, last), true);
        add(pieces, marked.substring(last, stop), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String marked, boolean sought) {
        String shown = ReadableText.shown(marked);
        if (!shown.isBlank()) {
            pieces.add(new Piece(shown, sought));
        }
    }
}
