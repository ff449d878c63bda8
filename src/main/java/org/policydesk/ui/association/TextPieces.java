package org.policydesk.ui.association;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.policydesk.policy.ActionItem;

/** Cuts a policy's text at the borders of its items' sentences and deadlines. */
final class TextPieces {
    /**
     * A stretch of text.
     *
     * @param items the items whose sentence covers it, in the order of the text
     * @param deadline whether it is part of a deadline
     */
    record Piece(String text, List<Long> items, boolean deadline) {}

    private TextPieces() {}

    /**
     * The pieces, in order; together they are the text.
     *
     * @param start where the text begins in the document, in which the items' positions count
     */
    static List<Piece> of(String text, int start, List<ActionItem> items) {
        List<ActionItem> found = items.stream()
                .filter(item -> item.sentenceStart() >= start && item.sentenceEnd() <= start + text.length())
                .toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (ActionItem item : found) {
            borders.add(item.sentenceStart() - start);
            borders.add(item.sentenceEnd() - start);
            borders.add(clamp(item.deadlineStart() - start, text));
            borders.add(clamp(item.deadlineEnd() - start, text));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = borders.first();
        for (Integer to = borders.higher(from); to != null; from = to, to = borders.higher(from)) {
            pieces.add(piece(text, from, to, start, found));
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, int start, List<ActionItem> found) {
        List<Long> covering = found.stream()
                .filter(i -> i.sentenceStart() - start <= from && i.sentenceEnd() - start >= to)
                .map(ActionItem::id)
                .toList();
        boolean deadline =
                found.stream().anyMatch(i -> i.deadlineStart() - start <= from && i.deadlineEnd() - start >= to);
        return new Piece(text.substring(from, to), covering, deadline && !covering.isEmpty());
    }

    private static int clamp(int place, String text) {
        return Math.clamp(place, 0, text.length());
    }
}
