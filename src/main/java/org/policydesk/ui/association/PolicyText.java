package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.ui.component.ReadableText;

/** A policy's text with the sentences of its items highlighted. All of it goes to the page as text, never as markup. */
final class PolicyText extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "sentence-current";

    private final LongConsumer chosen;
    private final Map<Long, List<Span>> marks = new HashMap<>();

    PolicyText(LongConsumer chosen) {
        this.chosen = chosen;
        addClassName("policy-text");
        setId("policy-text");
        getElement().setAttribute("tabindex", "0");
    }

    void show(PolicyDetail detail) {
        removeAll();
        marks.clear();
        List<ActionItem> items = detail.items();
        for (TextPieces.Piece piece : TextPieces.of(
                ReadableText.marked(detail.text()), detail.policy().textStart(), items)) {
            add(component(piece));
        }
        getElement().executeJs("this.scrollTop = 0");
    }

    /** Brings the item's sentence into view and sets it off from the others. */
    void select(long itemId) {
        marks.values().forEach(spans -> spans.forEach(span -> span.removeClassName(CURRENT)));
        List<Span> spans = marks.getOrDefault(itemId, List.of());
        spans.forEach(span -> span.addClassName(CURRENT));
        if (!spans.isEmpty()) {
            spans.getFirst().getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
    }

    private Component component(TextPieces.Piece piece) {
        String text = ReadableText.shown(piece.text());
        if (piece.items().isEmpty()) {
            return new Text(text);
        }
        Span mark = new Span(text);
        mark.addClassName("sentence");
        mark.setClassName("sentence-deadline", piece.deadline());
        long first = piece.items().getFirst();
        mark.addClickListener(click -> chosen.accept(first));
        piece.items().forEach(id -> marks.computeIfAbsent(id, key -> new ArrayList<>())
                .add(mark));
        return mark;
    }
}
