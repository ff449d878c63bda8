package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.NewItem;
import org.policydesk.ui.component.DayField;

/** Where an item comes from: its policy and its sentence, or fields to name them for one entered by hand. */
final class SourcePanel extends Section {
    private static final long serialVersionUID = 1L;

    private final Div content = new Div();
    private final TextField title = new TextField(getTranslation("policy.source.title"));
    private final TextField number = new TextField(getTranslation("policy.source.number"));
    private final TextField issuer = new TextField(getTranslation("policy.source.issuer"));
    private final DayField issuedOn;

    SourcePanel(LocalDate today) {
        issuedOn = new DayField(getTranslation("policy.source.issuedOn"), today);
        addClassNames("panel", "source-panel");
        H2 heading = new H2(getTranslation("policy.panel.source"));
        heading.addClassName("panel-title");
        title.setPlaceholder(NewItem.ASSOCIATION_NOTICE);
        title.setId("source-title");
        title.setWidthFull();
        add(heading, content);
    }

    /** Asks for the source of a new item. */
    void enter() {
        content.removeAll();
        content.add(title, number, issuer, issuedOn);
    }

    /** What was entered; null: the association itself. */
    NewItem.@Nullable Source entered() {
        return title.getValue().isBlank()
                ? null
                : new NewItem.Source(
                        title.getValue().strip(),
                        blankToNull(number.getValue()),
                        blankToNull(issuer.getValue()),
                        issuedOn.getValue());
    }

    void show(ActionItem item) {
        content.removeAll();
        Div policy = new Div(item.policyTitle());
        policy.addClassName("policy-title");
        Span particulars = new Span(Stream.of(item.docNumber(), item.issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        content.add(policy, particulars);
        if (!item.sentence().isEmpty()) {
            content.add(sentence(item));
        }
        if (!item.terms().none()) {
            H3 heading = new H3(getTranslation("found.title"));
            heading.addClassName("terms-title");
            content.add(heading, new TermsLines(item.terms()));
        }
        if (item.documentId() != null) {
            content.add(new Anchor(
                    "documents/" + item.documentId() + "?policy=" + item.policyId(),
                    getTranslation("policy.source.open")));
        }
    }

    private static Div sentence(ActionItem item) {
        String text = item.sentence();
        int from = Math.clamp(item.deadlineStart() - item.sentenceStart(), 0, text.length());
        int to = Math.clamp(item.deadlineEnd() - item.sentenceStart(), from, text.length());
        Span deadline = new Span(joined(text.substring(from, to)));
        deadline.addClassNames("sentence", "sentence-deadline");
        Div quote = new Div(new Span(joined(text.substring(0, from))), deadline, new Span(joined(text.substring(to))));
        quote.addClassName("source-sentence");
        quote.setId("source-sentence");
        return quote;
    }

    /** Line breaks of the source's pages mean nothing within a sentence. */
    private static String joined(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", "");
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
