package org.policydesk.ui.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.catalogue.Decision;
import org.policydesk.catalogue.Difference;
import org.policydesk.policy.ItemEdit;
import org.policydesk.ui.association.ContentWords;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** One difference, with what speaks for both sides and a yes and a no. */
final class DifferenceCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Difference difference;
    private final transient Consumer<Decision> decide;
    private final transient LocalDate today;
    private final Map<String, Checkbox> fields = new LinkedHashMap<>();

    DifferenceCard(Difference difference, LocalDate today, Consumer<Decision> decide) {
        this.difference = difference;
        this.decide = decide;
        this.today = today;
        addClassName("listing-difference");
        setId("difference-" + difference.listing() + "-" + difference.key());
        String kind = difference.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Span mark = new Span(getTranslation("catalogue.difference." + kind));
        mark.addClassNames("mark", "listing-mark-" + kind);
        Div head = new Div(mark, new Span(difference.title()));
        head.addClassName("listing-head");
        add(head);
        switch (difference) {
            case Difference.Added added -> show(added);
            case Difference.Changed changed -> show(changed);
            case Difference.Gone gone -> show(gone);
        }
        Button yes = new Button(getTranslation("catalogue.difference." + kind + ".yes"), click -> answer(true));
        Button no = new Button(getTranslation("catalogue.difference." + kind + ".no"), click -> answer(false));
        yes.setId("yes-" + difference.listing() + "-" + difference.key());
        no.setId("no-" + difference.listing() + "-" + difference.key());
        yes.setAriaLabel(yes.getText() + " · " + difference.title());
        no.setAriaLabel(no.getText() + " · " + difference.title());
        yes.addThemeVariants(ButtonVariant.SMALL);
        no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div acts = new Div(yes, no);
        acts.addClassName("programme-acts");
        add(acts);
    }

    private void show(Difference.Added added) {
        ItemEdit content = added.content();
        Span title = new Span(added.label() + " · " + content.title());
        title.addClassName("listing-item-title");
        Paragraph what = new Paragraph(content.action());
        Span source = new Span(added.source().title()
                + (added.source().number() == null ? "" : " · " + added.source().number()));
        source.addClassName("desk-secondary");
        add(title, new Span(new RuleWords(Words.of(this), today).line(content.rule())), what, source);
    }

    private void show(Difference.Changed changed) {
        add(new Anchor("items/" + changed.now().id(), changed.now().title()));
        ContentWords words = new ContentWords(Words.of(this), today);
        Map<String, ContentWords.Line> byHand = words.between(changed.loaded(), ItemEdit.of(changed.now())).stream()
                .collect(Collectors.toMap(ContentWords.Line::key, line -> line));
        for (ContentWords.Line line : words.between(ItemEdit.of(changed.now()), changed.offered())) {
            if (changed.fields().contains(line.key())) {
                boolean conflict = changed.conflicts().contains(line.key());
                add(field(line, conflict ? byHand.get(line.key()) : null));
            }
        }
    }

    private Div field(ContentWords.Line line, ContentWords.@Nullable Line byHand) {
        Checkbox take = new Checkbox(line.field(), byHand == null);
        fields.put(line.key(), take);
        Div row = new Div(take);
        row.addClassName("listing-field");
        row.add(value("catalogue.value.desk", line.gone(), "difference-gone"));
        row.add(value("catalogue.value.catalogue", line.now(), "difference-added"));
        if (byHand != null) {
            row.addClassName("listing-conflict");
            row.add(value("catalogue.value.before", byHand.gone(), "desk-secondary"));
            Span note = new Span(getTranslation("catalogue.conflict"));
            note.addClassName("listing-conflict-note");
            row.add(note);
        }
        return row;
    }

    private Div value(String key, List<String> values, String style) {
        Span name = new Span(getTranslation(key));
        name.addClassName("desk-secondary");
        Span said = new Span(
                values.isEmpty()
                        ? getTranslation("catalogue.value.none")
                        : String.join(getTranslation("component.list.separator"), values));
        said.addClassName(style);
        return new Div(name, said);
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
        decide.accept(
                switch (difference) {
                    case Difference.Added added -> new Decision(added.listing(), added.key(), take, Set.of(), 0, "");
                    case Difference.Changed changed ->
                        new Decision(
                                changed.listing(),
                                changed.key(),
                                take,
                                chosen(),
                                changed.now().version(),
                                getTranslation("catalogue.note"));
                    case Difference.Gone gone ->
                        new Decision(
                                gone.listing(),
                                gone.key(),
                                take,
                                Set.of(),
                                gone.now().version(),
                                reason(gone));
                });
    }

    private Set<String> chosen() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
