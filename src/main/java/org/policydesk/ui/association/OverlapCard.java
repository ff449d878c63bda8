package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Overlap;
import org.policydesk.policy.PolicyLink;
import org.policydesk.ui.component.ReadableText;

/** One policy of a compilation beside what an earlier one brought of it; of a changed one, which items differ and how. */
final class OverlapCard extends Section {
    private static final long serialVersionUID = 1L;

    OverlapCard(Overlap overlap) {
        addClassNames(
                "panel", "overlap-card", "overlap-" + overlap.kind().name().toLowerCase(Locale.ROOT));
        Anchor title = new Anchor(
                "documents/" + overlap.policy().documentId() + "?policy="
                        + overlap.policy().id(),
                overlap.policy().title());
        title.addClassName("submission-title");
        Span kind = new Span(getTranslation("life.overlap." + overlap.kind()));
        kind.addClassNames("tag", "tag-overlap-" + overlap.kind().name().toLowerCase(Locale.ROOT));
        Div head = new Div(title, kind);
        head.addClassName("version-head");
        add(head);
        PolicyLink earlier = overlap.earlier();
        if (earlier != null) {
            add(earlier(earlier), counts(overlap), items(overlap));
        }
    }

    private Div earlier(PolicyLink earlier) {
        String from = earlier.documentName() == null
                ? getTranslation("life.overlap.entered")
                : getTranslation("life.overlap.earlier", earlier.documentName());
        Span lead = new Span(from);
        lead.addClassName("desk-secondary");
        Div line = new Div(lead, new Anchor("policy/" + earlier.id(), getTranslation("life.overlap.open")));
        line.addClassName("repeal-line");
        return line;
    }

    private Span counts(Overlap overlap) {
        Span counts = new Span(
                overlap.kind() == Overlap.Kind.REPEATED
                        ? getTranslation("life.overlap.same", overlap.count(Overlap.Change.SAME))
                        : getTranslation(
                                "life.overlap.differs",
                                overlap.changedText(),
                                overlap.count(Overlap.Change.SAME),
                                overlap.count(Overlap.Change.CHANGED),
                                overlap.count(Overlap.Change.ADDED),
                                overlap.count(Overlap.Change.GONE)));
        counts.addClassName("desk-secondary");
        return counts;
    }

    /** Of what is the same only the way to the earlier item is shown, with how far that came. */
    private UnorderedList items(Overlap overlap) {
        UnorderedList list = new UnorderedList();
        list.addClassName("content-changes");
        overlap.items().forEach(pair -> list.add(item(pair)));
        return list;
    }

    private ListItem item(Overlap.Pair pair) {
        ActionItem now = pair.now();
        ActionItem before = pair.before();
        Span change = new Span(getTranslation("life.overlap.item." + pair.change()));
        change.addClassName("change-field");
        Div texts = new Div();
        texts.addClassName("change-texts");
        if (before != null) {
            Anchor there = new Anchor("items/" + before.id(), before.title());
            Span state = new Span(getTranslation("policy.state." + before.state()));
            state.addClassNames("tag", "tag-" + before.state().name().toLowerCase(Locale.ROOT));
            Div line = new Div(there, state);
            line.addClassName("repeal-line");
            texts.add(line);
        } else if (now != null) {
            texts.add(new Div(new Span(now.title())));
        }
        if (pair.change() == Overlap.Change.CHANGED) {
            texts.add(sentence(before, "change-gone", "life.change.gone"));
            texts.add(sentence(now, "change-now", "life.change.now"));
        }
        return new ListItem(change, texts);
    }

    private Component sentence(@Nullable ActionItem item, String kind, String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("change-label");
        Div text =
                new Div(label, new Span(item == null ? "" : ReadableText.shown(ReadableText.marked(item.sentence()))));
        text.addClassName(kind);
        return text;
    }
}
