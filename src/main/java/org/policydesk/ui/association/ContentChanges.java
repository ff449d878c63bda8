package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.policy.ItemEdit;
import org.policydesk.ui.component.Words;

/** What an item says otherwise than before, field by field. */
final class ContentChanges extends UnorderedList {
    private static final long serialVersionUID = 1L;

    ContentChanges(ItemEdit before, ItemEdit after, LocalDate today) {
        addClassName("content-changes");
        new ContentWords(Words.of(this), today).between(before, after).forEach(line -> add(line(line)));
    }

    private ListItem line(ContentWords.Line line) {
        Span field = new Span(line.field());
        field.addClassName("change-field");
        Div texts = new Div();
        texts.addClassName("change-texts");
        lines(texts, line.gone(), "change-gone", "life.change.gone");
        lines(texts, line.now(), "change-now", "life.change.now");
        return new ListItem(field, texts);
    }

    private void lines(Div texts, List<String> lines, String kind, String key) {
        List<String> shown = lines.isEmpty() ? List.of(getTranslation("life.change.nothing")) : lines;
        for (String one : shown) {
            Span label = new Span(getTranslation(key));
            label.addClassName("change-label");
            Div text = new Div(label, new Span(one));
            text.addClassName(kind);
            texts.add(text);
        }
    }
}
