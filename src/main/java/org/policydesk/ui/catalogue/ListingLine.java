package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.catalogue.Listing;
import org.policydesk.catalogue.Shelved;
import org.policydesk.policy.PolicyLink;
import org.policydesk.ui.programme.ExpectedMark;

/** A listing in the list: what it is, where from, what comes next, and whether it is to be loaded. */
final class ListingLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Shelved shelved;
    private final transient Function<String, List<Catalogue.Act>> history;
    private final Checkbox chosen = new Checkbox();

    /** @param history what was done with a listing of that name, asked when somebody looks */
    ListingLine(Shelved shelved, ProspectWords words, Function<String, List<Catalogue.Act>> history, Runnable changed) {
        this.shelved = shelved;
        this.history = history;
        Listing listing = shelved.listing();
        addClassName("listing");
        setId("listing-" + listing.id());
        chosen.setId("choose-" + listing.id());
        chosen.setAriaLabel(getTranslation("catalogue.choose", listing.title()));
        chosen.setEnabled(!loaded());
        boolean wanted = shelved.standing() == Shelved.Standing.OPEN || shelved.standing() == Shelved.Standing.FRESH;
        chosen.setValue(wanted && shelved.there() == null);
        chosen.addValueChangeListener(change -> changed.run());
        add(chosen, about(listing, words), next(listing, words));
    }

    String id() {
        return shelved.listing().id();
    }

    boolean loaded() {
        return shelved.standing() == Shelved.Standing.LOADED;
    }

    boolean isChosen() {
        return chosen.getValue() && !loaded();
    }

    /** Nothing is chosen any more while it is being loaded. */
    void lock() {
        chosen.setEnabled(false);
    }

    void choose(boolean choose) {
        if (!loaded()) {
            chosen.setValue(choose);
        }
    }

    /** Shows it if the text stands in it somewhere, in any case. */
    void filter(String text) {
        Listing listing = shelved.listing();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        setVisible(Stream.concat(
                                Stream.of(listing.title(), listing.summary()),
                                listing.rounds().stream().flatMap(round -> Stream.of(
                                                round.source().title(),
                                                round.source().issuer())
                                        .map(String::valueOf)))
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                || listing.rounds().stream()
                        .flatMap(round -> Stream.ofNullable(round.source().number()))
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted)));
    }

    private Div about(Listing listing, ProspectWords words) {
        Div head = new Div();
        head.addClassName("listing-head");
        Long item = shelved.itemId();
        if (loaded() && item != null) {
            head.add(new Anchor("items/" + item, listing.title()));
        } else {
            head.add(new Span(listing.title()));
        }
        head.add(mark("form." + listing.form(), "mark"));
        if (loaded()) {
            head.add(mark("loaded", "mark listing-mark-loaded"));
        }
        if (shelved.standing() == Shelved.Standing.FRESH) {
            head.add(mark("fresh", "mark listing-mark-fresh"));
        }
        if (!listing.doubts().isEmpty()) {
            head.add(mark("doubtful", "mark mark-unverified"));
        }
        PolicyLink there = shelved.there();
        Div own = new Div();
        own.setVisible(there != null);
        if (there != null) {
            own.add(new Span(getTranslation("catalogue.there")), new Anchor("policy/" + there.id(), there.title()));
            own.addClassName("listing-there");
        }
        Paragraph summary = new Paragraph(listing.summary());
        Details more = new Details(getTranslation(
                "catalogue.more",
                listing.rounds().stream()
                        .mapToInt(round -> round.items().size())
                        .sum()));
        more.addOpenedChangeListener(change -> {
            if (change.isOpened() && more.getContent().findAny().isEmpty()) {
                more.add(new ListingContents(listing, words.today(), history.apply(listing.id())));
            }
        });
        Div about = new Div(head, summary, own, more);
        about.addClassName("listing-about");
        return about;
    }

    private Div next(Listing listing, ProspectWords words) {
        Div next = new Div();
        next.addClassName("listing-next");
        if (shelved.prospect().expected() != null) {
            next.add(new ExpectedMark());
        }
        next.add(new Span(words.line(listing, shelved.prospect())));
        Span source = new Span(getTranslation(
                "catalogue.source",
                listing.last().label(),
                listing.last().source().number() == null
                        ? listing.last().source().title()
                        : listing.last().source().number()));
        source.addClassName("desk-secondary");
        words.undated(shelved.prospect()).map(Span::new).ifPresent(undated -> {
            undated.addClassName("desk-secondary");
            next.add(undated);
        });
        next.add(source);
        return next;
    }

    private Span mark(String key, String classes) {
        Span mark = new Span(getTranslation("catalogue.mark." + key));
        mark.addClassNames(classes.split(" "));
        return mark;
    }
}
