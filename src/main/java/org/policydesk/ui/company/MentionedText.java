package org.policydesk.ui.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comment cut into names after @ and what stands between them. Pure. */
final class MentionedText {
    /** A stretch of text; name says whether it is @ with a name. */
    record Piece(String text, boolean name) {}

    private MentionedText() {}

    /** The pieces, in order; together they are the text. */
    static List<Piece> pieces(String text, Collection<String> mentioned) {
        if (mentioned.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        String names = Stream.concat(mentioned.stream(), Stream.of("协会", "association"))
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile("[@＠](?:" + names + ")").matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (found.find()) {
            add(pieces, text.substring(from, found.start()), false);
            add(pieces, found.group(), true);
            from = found.end();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean name) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, name));
        }
    }
}
