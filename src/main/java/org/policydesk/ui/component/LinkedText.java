package org.policydesk.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose web addresses, mail addresses and telephone numbers can be followed. Anything else stays plain text. */
public class LinkedText extends Span {
    private static final Pattern FOUND = Pattern.compile("(?<web>https?://[A-Za-z0-9./?&=_%#:~+,@-]*[A-Za-z0-9/])"
            + "|(?<host>(?<![A-Za-z0-9@.])www\\.[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(?:/[A-Za-z0-9./?&=_%#-]*)?)"
            + "|(?<mail>[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
            + "|(?<phone>(?<![0-9A-Za-z])(?:0[0-9]{2,3}[- ]?[0-9]{4}[ -]?[0-9]{3,4}|1[3-9][0-9]{9})(?![0-9]))");

    /**
     * A stretch of text.
     *
     * @param href where it leads; empty for plain text
     */
    record Piece(String text, String href) {}

    public LinkedText(String text) {
        pieces(text).forEach(piece -> {
            if (piece.href().isEmpty()) {
                add(new Span(piece.text()));
            } else {
                add(link(piece));
            }
        });
    }

    private static Anchor link(Piece piece) {
        Anchor link = new Anchor(piece.href(), piece.text());
        link.setRouterIgnore(true);
        if (piece.href().startsWith("http")) {
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return link;
    }

    /** The pieces, in order; together they are the text. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = FOUND.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(text.substring(from, found.start()), ""));
            }
            pieces.add(new Piece(found.group(), href(found)));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), ""));
        }
        return pieces;
    }

    private static String href(Matcher found) {
        if (found.group("web") != null) {
            return found.group();
        } else if (found.group("host") != null) {
            return "http://" + found.group().toLowerCase(Locale.ROOT);
        } else if (found.group("mail") != null) {
            return "mailto:" + found.group();
        }
        return "tel:" + found.group().replaceAll("[^0-9]", "");
    }
}
