package org.policydesk.ui.programme;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.programme.Edition;
import org.policydesk.policy.programme.Round;

/** A round: which it is, its policy, its days and its items. */
final class RoundCard extends ListItem {
    private static final long serialVersionUID = 1L;

    RoundCard(Round round, @Nullable Round before, OutlookWords words, @Nullable RoundActs acts) {
        Edition edition = round.edition();
        addClassName("programme-round");
        setId("round-" + edition.id());
        Span label = new Span(edition.label());
        label.addClassName("programme-label");
        Anchor title = new Anchor("policy/" + edition.policyId(), edition.title());
        Div head = new Div(label, title);
        head.addClassName("programme-round-head");
        Span particulars = new Span(Stream.of(
                        edition.docNumber(),
                        edition.issuer(),
                        edition.issuedOn() == null ? null : words.dates().day(edition.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        Span window = new Span(words.window(round.opens(), round.due()));
        add(head, particulars, window);
        if (before != null) {
            Details differences = new Details(
                    getTranslation("programme.diff", before.edition().label()),
                    new DifferenceLines(before, round, words.dates().today()));
            differences.addClassName("programme-diff");
            add(differences);
        }
        if (acts != null) {
            round.main().ifPresent(item -> add(item(item)));
            add(acts.of(edition, before != null));
        }
    }

    private Div item(ActionItem item) {
        Span state = new Span(getTranslation("policy.state." + item.state()));
        state.addClassNames("tag", "tag-" + item.state().name().toLowerCase(Locale.ROOT));
        Div line = new Div(new Anchor("items/" + item.id(), item.title()), state);
        line.addClassName("programme-item");
        return line;
    }
}
