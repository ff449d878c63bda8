package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.Decision;
import org.policydesk.catalogue.Difference;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.Material;
import org.policydesk.ui.association.ContentWords;
import org.policydesk.ui.component.ConditionWords;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** One difference, with what speaks for both sides and a yes and a no. */
final class DifferenceCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Difference difference;
    private final transient Consumer<Decision> decide;
    private final transient LocalDate today;
    private final Map<String, FieldRow> fields = new LinkedHashMap<>();
    private final Button yes;

    DifferenceCard(Difference difference, LocalDate today, Consumer<Decision> decide) {
        this.difference = difference;
        this.decide = decide;
        this.today = today;
        addClassName("listing-difference");
        setId("difference-" + place());
        String kind = difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Span mark = new Span(getTranslation("catalogue.difference." + kind));
        mark.addClassNames("mark", "listing-mark-" + kind);
        Div head = new Div(mark, new Span(difference.title()));
        head.addClassName("listing-head");
        if (difference.published()) {
            Span open = new Span(getTranslation("catalogue.mark.published"));
            open.addClassName("mark");
            head.add(open);
        }
        add(head);
        yes = button("yes", kind, true);
        switch (difference) {
            case Difference.Added added -> show(added);
            case Difference.Changed changed -> show(changed);
            case Difference.Gone gone -> show(gone);
            case Difference.Restated restated -> show(restated);
            case Difference.Unreadable unreadable -> show(unreadable);
        }
        add(difference.waiting() ? waits() : acts(kind));
    }

    private Div acts(String kind) {
        Div acts = new Div(yes);
        acts.addClassName("programme-acts");
        if (onlyToKnow()) {
            yes.setText(getTranslation("catalogue.difference.known"));
        } else if (!(difference instanceof Difference.Unreadable)) {
            Button no = button("no", kind, false);
            no.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(no);
        }
        ticked();
        return acts;
    }

    private Div waits() {
        Div waits = new Div(
                new Span(getTranslation("catalogue.difference.waiting")),
                new Anchor("approvals", getTranslation("life.approvals.open")));
        waits.addClassName("programme-acts");
        return waits;
    }

    /** Only what is not certain is other, which is nothing to be taken over. */
    private boolean onlyToKnow() {
        return difference instanceof Difference.Changed changed
                && changed.fields().isEmpty();
    }

    private Button button(String answer, String kind, boolean take) {
        Button button =
                new Button(getTranslation("catalogue.difference." + kind + "." + answer), click -> answer(take));
        button.setId(answer + "-" + place());
        button.setAriaLabel(button.getText() + " · " + difference.title());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Nothing ticked is nothing to take over. */
    private void ticked() {
        yes.setEnabled(fields.isEmpty() || !chosen().isEmpty());
    }

    private void show(Difference.Added added) {
        ItemEdit content = added.content();
        Words words = Words.of(this);
        Span title = new Span(added.label() + " · " + content.title());
        title.addClassName("listing-item-title");
        add(
                title,
                new Span(getTranslation("policy.nature." + content.nature()) + " · "
                        + new RuleWords(words, today).line(content.rule())));
        add(new Paragraph(content.action()));
        add(
                new LabelledLine("catalogue.conditions", new ConditionWords(words).lines(content.criterion())),
                new LabelledLine(
                        "catalogue.materials",
                        content.materials().stream().map(Material::name).toList()),
                new LabelledLine(
                        "catalogue.channel",
                        Stream.ofNullable(content.channel()).toList()));
        Span source = new Span(Stream.of(
                        added.source().title(),
                        added.source().number(),
                        added.source().issuer(),
                        added.source().issued())
                .flatMap(Stream::ofNullable)
                .map(String::valueOf)
                .collect(Collectors.joining(" · ")));
        source.addClassName("desk-secondary");
        add(source);
        String doubt = added.doubt();
        if (doubt != null) {
            doubtful(getTranslation("catalogue.doubt", doubt));
        }
    }

    private void show(Difference.Changed changed) {
        add(new Anchor("items/" + changed.now().id(), changed.now().title()));
        ContentWords words = new ContentWords(Words.of(this), today);
        Map<String, ContentWords.Line> byHand = words.between(changed.loaded(), ItemEdit.of(changed.now())).stream()
                .collect(Collectors.toMap(ContentWords.Line::key, line -> line));
        for (ContentWords.Line line : words.between(ItemEdit.of(changed.now()), changed.offered())) {
            if (changed.fields().contains(line.key())) {
                ContentWords.Line hand = changed.conflicts().contains(line.key()) ? byHand.get(line.key()) : null;
                field(line.key(), line.field(), line.gone(), line.now(), hand == null ? null : hand.gone());
            }
        }
        Difference.Doubt doubt = changed.doubt();
        if (doubt != null) {
            doubtful(
                    doubt.now() == null
                            ? getTranslation("catalogue.doubt.settled", Objects.requireNonNullElse(doubt.before(), ""))
                            : getTranslation("catalogue.doubt.changed", doubt.now()));
        }
    }

    private void show(Difference.Restated restated) {
        if (restated.label() != null) {
            Span label = new Span(restated.label());
            label.addClassName("listing-item-title");
            add(label);
        }
        for (Difference.Fact fact : restated.facts()) {
            field(
                    fact.kind().name(),
                    getTranslation("catalogue.fact." + fact.kind()),
                    Stream.ofNullable(fact.now()).toList(),
                    Stream.ofNullable(fact.offered()).toList(),
                    fact.conflict() ? Stream.ofNullable(fact.loaded()).toList() : null);
        }
        if (restated.published()) {
            Span alone = new Span(getTranslation("catalogue.difference.restated.alone"));
            alone.addClassName("desk-secondary");
            add(alone);
        }
    }

    private void field(
            String key, String name, List<String> desk, List<String> catalogue, @Nullable List<String> before) {
        FieldRow row = new FieldRow(name, desk, catalogue, before, this::ticked);
        fields.put(key, row);
        add(row);
    }

    private void doubtful(String text) {
        Span doubtful = new Span(text);
        doubtful.addClassName("listing-doubt");
        add(doubtful);
    }

    private void show(Difference.Unreadable unreadable) {
        add(new Anchor("items/" + unreadable.now().id(), unreadable.now().title()));
        add(new Paragraph(getTranslation("catalogue.unreadable")));
    }

    private void show(Difference.Gone gone) {
        add(new Anchor("items/" + gone.now().id(), gone.now().title()));
        add(new Paragraph(getTranslation("catalogue.gone", reason(gone))));
    }

    private String reason(Difference.Gone gone) {
        String reason = gone.reason();
        return reason == null ? getTranslation("catalogue.gone.unsaid") : reason;
    }

    private void answer(boolean take) {
        int version =
                switch (difference) {
                    case Difference.Changed changed -> changed.now().version();
                    case Difference.Gone gone -> gone.now().version();
                    default -> 0;
                };
        String reason =
                switch (difference) {
                    case Difference.Changed changed -> getTranslation("catalogue.note");
                    case Difference.Gone gone -> reason(gone);
                    default -> "";
                };
        decide.accept(new Decision(difference.listing(), difference.key(), take, chosen(), version, reason));
    }

    private Set<String> chosen() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().taken())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String place() {
        return difference.listing() + "-" + difference.key();
    }
}
