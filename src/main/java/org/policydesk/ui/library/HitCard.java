package org.policydesk.ui.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.library.LibraryHit;
import org.policydesk.ui.component.Dates;

/** A policy that was found: its title, whose it is and from when, the places that fit, and how far the work on it is. */
final class HitCard extends ListItem {
    private static final long serialVersionUID = 1L;

    /** @param repealed from when it is out of force; null while it is in force */
    HitCard(LibraryHit hit, @Nullable LocalDate repealed, Dates dates) {
        addClassName("library-hit");
        Anchor title = new Anchor("policy/" + hit.policyId());
        title.setId("hit-" + hit.policyId());
        title.addClassName("library-title");
        pieces(hit.title()).forEach(title::add);
        Span particulars = new Span(Stream.of(
                        hit.docNumber(),
                        hit.issuer(),
                        hit.issuedOn() == null ? null : dates.day(hit.issuedOn()),
                        hit.region(),
                        hit.genre() == null ? null : getTranslation("library.genre." + hit.genre()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        add(title, particulars);
        if (repealed != null) {
            Span out = new Span(getTranslation("life.repeal.since", dates.day(repealed)));
            out.addClassNames("tag", "tag-repealed");
            add(out);
        }
        if (!hit.passages().isEmpty()) {
            Paragraph passages = new Paragraph();
            passages.addClassName("library-passages");
            pieces(hit.passages()).forEach(passages::add);
            add(passages);
        }
        Span work = new Span(work(hit));
        work.addClassNames("library-work", "desk-secondary");
        add(work);
    }

    private String work(LibraryHit hit) {
        if (hit.items() == 0) {
            return getTranslation("library.work.none");
        }
        return getTranslation("library.work", hit.items(), hit.published(), hit.drafts());
    }

    private static List<Component> pieces(List<LibraryHit.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? new Found(piece.text()) : new Span(piece.text()))
                .map(Component.class::cast)
                .toList();
    }

    /** What was looked for. */
    @Tag("mark")
    private static final class Found extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Found(String text) {
            setText(text);
        }
    }
}
