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
import org.policydesk.policy.PolicyDetail;
import org.policydesk.ui.component.ReadableText;

/** A policy's text with the sentences of its items highlighted. All of it goes to the page as text, never as markup. */
final class PolicyText extends Div {
    private static final long serialVersionUID = 1L;
    private static final String CURRENT = "sentence-current";

    /** Where the reader's selection begins and ends among the letters shown; empty if it is none, or elsewhere. */
    private static final String SELECTION = """
            const chosen = document.getSelection();
            if (!chosen.rangeCount || chosen.isCollapsed) return '';
            const range = chosen.getRangeAt(0);
            if (!this.contains(range.commonAncestorContainer)) return '';
            const before = document.createRange();
            before.selectNodeContents(this);
            before.setEnd(range.startContainer, range.startOffset);
            const from = before.toString().length;
            return from + ' ' + (from + range.toString().length);""";

    /**
     * Selects the sentence after the one selected, or before it; the first time the one after the current draft's. For those who
     * select without a mouse.
     */
    private static final String SENTENCE = """
            const text = this.textContent;
            const ends = [];
            for (let i = 0; i < text.length; i++) if ('。；！？\\n'.includes(text[i])) ends.push(i + 1);
            if (!ends.length || ends[ends.length - 1] < text.length) ends.push(text.length);
            const starts = [0, ...ends.slice(0, -1)];
            const real = starts.map((s, i) => [s, ends[i]])
                .filter(([s, e]) => text.slice(s, e).trim().length > 5);
            if (!real.length) return;
            const chosen = document.getSelection();
            let at = -1;
            const before = document.createRange();
            before.selectNodeContents(this);
            if (chosen.rangeCount && !chosen.isCollapsed && this.contains(chosen.getRangeAt(0).commonAncestorContainer)) {
              before.setEnd(chosen.getRangeAt(0).startContainer, chosen.getRangeAt(0).startOffset);
              at = before.toString().length;
            } else {
              const mark = this.querySelector('.sentence-current');
              if (mark) { before.setEndBefore(mark); at = before.toString().length; }
            }
            const last = real.findLastIndex(([s]) => s <= at);
            const [from, to] = real[Math.min(real.length - 1, Math.max(0, last + $0))];
            const range = document.createRange();
            const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
            let passed = 0, begun = false;
            const lead = text.slice(from, to).search(/\\S/);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const end = passed + node.data.length;
              if (!begun && from + lead < end) { range.setStart(node, from + lead - passed); begun = true; }
              if (begun && to <= end) { range.setEnd(node, to - passed); break; }
              passed = end;
            }
            chosen.removeAllRanges();
            chosen.addRange(range);
            range.startContainer.parentElement.scrollIntoView({block: 'nearest'});
            const box = range.getBoundingClientRect(), own = this.getBoundingClientRect();
            if (box.top < own.top || box.bottom > own.bottom) this.scrollTop += box.top - own.top - own.height / 3;
            """;

    /** A stretch of the document's text, in UTF-16 units, the end exclusive. */
    interface Stretch {
        void accept(int from, int to);
    }

    private final LongConsumer chosen;
    private String marked = "";
    private int start;
    private long policyId;
    private final Map<Long, List<Span>> marks = new HashMap<>();
    private List<Span> current = List.of();

    PolicyText(LongConsumer chosen) {
        this.chosen = chosen;
        addClassName("policy-text");
        setId("policy-text");
        getElement().setAttribute("tabindex", "0");
    }

    void show(PolicyDetail detail) {
        removeAll();
        marks.clear();
        current = List.of();
        marked = ReadableText.marked(detail.text());
        start = detail.policy().textStart();
        for (TextPieces.Piece piece : TextPieces.of(marked, start, detail.items())) {
            add(component(piece));
        }
        if (policyId != detail.policy().id()) {
            policyId = detail.policy().id();
            getElement().executeJs("this.scrollTop = 0");
        }
    }

    /** Tells what the reader has selected of the text, or that it is nothing. */
    void selected(Stretch found, Runnable nothing) {
        getElement().executeJs(SELECTION).then(String.class, places -> {
            if (places.isEmpty()) {
                nothing.run();
                return;
            }
            String[] ends = places.split(" ");
            found.accept(
                    start + ReadableText.place(marked, Integer.parseInt(ends[0])),
                    start + ReadableText.place(marked, Integer.parseInt(ends[1])));
        });
    }

    /** Selects the next sentence, or the one before. */
    void selectSentence(int step) {
        getElement().executeJs(SENTENCE, step);
    }

    /** Brings the first item's sentence into view and sets all of them off from the others. */
    void select(List<Long> itemIds) {
        current.forEach(span -> span.removeClassName(CURRENT));
        List<Span> spans = itemIds.stream()
                .flatMap(id -> marks.getOrDefault(id, List.of()).stream())
                .toList();
        current = spans;
        spans.forEach(span -> span.addClassName(CURRENT));
        if (!spans.isEmpty()) {
            spans.getFirst()
                    .getElement()
                    .executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'center'}))");
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
