package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.Catalogue;
import org.policydesk.catalogue.ListedItem;
import org.policydesk.catalogue.ListedMaterial;
import org.policydesk.catalogue.ListedRound;
import org.policydesk.catalogue.ListedSource;
import org.policydesk.catalogue.Listing;
import org.policydesk.ui.component.ConditionWords;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** All that a listing says: its rounds, each with its source and its items. */
final class ListingContents extends Div {
    private static final long serialVersionUID = 1L;

    /** @param acts what the desk did with it, newest first */
    ListingContents(Listing listing, LocalDate today, List<Catalogue.Act> acts) {
        addClassName("listing-contents");
        listing.rounds().reversed().forEach(round -> add(head(round), items(round, today)));
        Dates dates = new Dates(Words.of(this), today);
        Span compiled = new Span(getTranslation("catalogue.compiled", listing.compiled(), listing.revision()));
        compiled.addClassName("desk-secondary");
        add(compiled);
        acts.forEach(act -> add(act(act, listing, dates)));
    }

    private Span act(Catalogue.Act act, Listing listing, Dates dates) {
        String key = act.what().split(" ")[0];
        String what = key.startsWith("~")
                ? restated(key.substring(1), listing)
                : listing.rounds().stream()
                        .flatMap(round -> round.items().stream())
                        .filter(item -> item.keys().anyMatch(key::equals))
                        .map(ListedItem::title)
                        .findFirst()
                        .orElse(act.item());
        Span line = new Span(getTranslation("catalogue.act." + act.action(), dates.moment(act.at()), act.by(), what)
                .strip());
        line.addClassName("desk-secondary");
        return line;
    }

    /** What is no item: the programme's name, or what is said of the round that has the item. */
    private String restated(String key, Listing listing) {
        if (key.equals("programme")) {
            return getTranslation("catalogue.act.of.programme");
        }
        return listing.rounds().stream()
                .filter(round ->
                        round.items().stream().flatMap(ListedItem::keys).anyMatch(key::equals))
                .findFirst()
                .map(round -> getTranslation("catalogue.act.of.round", round.label()))
                .orElseGet(() -> getTranslation("catalogue.act.of.source"));
    }

    private Component head(ListedRound round) {
        ListedSource source = round.source();
        Div head = new Div(new Span(round.label()));
        head.addClassName("listing-round");
        String text = Stream.of(
                        source.title(),
                        source.number(),
                        source.issuer(),
                        said("catalogue.issued", source.issued()),
                        said("catalogue.effective", source.effective()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
        URI url = source.url();
        Span said = new Span(text);
        said.addClassName("desk-secondary");
        head.add(said);
        if (url != null) {
            Anchor link = new Anchor(url.toString(), getTranslation("catalogue.source.open"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            head.add(link);
        }
        return head;
    }

    private @Nullable String said(String key, @Nullable LocalDate day) {
        return day == null ? null : getTranslation(key, day);
    }

    private UnorderedList items(ListedRound round, LocalDate today) {
        UnorderedList list = new UnorderedList();
        list.addClassName("listing-items");
        round.items().forEach(item -> list.add(item(item, today)));
        return list;
    }

    private ListItem item(ListedItem item, LocalDate today) {
        Words words = Words.of(this);
        Span title = new Span(item.title());
        title.addClassName("listing-item-title");
        Span rule = new Span(getTranslation("policy.nature." + item.nature()) + " · "
                + new RuleWords(words, today).line(item.rule()));
        ListItem shown = new ListItem(new Div(title, rule), new Paragraph(item.action()));
        shown.add(
                new LabelledLine("catalogue.conditions", new ConditionWords(words).lines(item.criterion())),
                new LabelledLine(
                        "catalogue.materials",
                        item.materials().stream().map(ListedMaterial::name).toList()),
                new LabelledLine(
                        "catalogue.channel", Stream.ofNullable(item.channel()).toList()),
                new LabelledLine(
                        "catalogue.consequence",
                        Stream.ofNullable(item.consequence()).toList()));
        String doubt = item.doubt();
        if (doubt != null) {
            Paragraph doubtful = new Paragraph(getTranslation("catalogue.doubt", doubt));
            doubtful.addClassName("listing-doubt");
            shown.add(doubtful);
        }
        return shown;
    }
}
