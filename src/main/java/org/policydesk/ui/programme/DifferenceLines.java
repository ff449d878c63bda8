package org.policydesk.ui.programme;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemEdit;
import org.policydesk.policy.programme.Pairing;
import org.policydesk.policy.programme.Round;
import org.policydesk.ui.association.ContentWords;
import org.policydesk.ui.component.Words;

/** What a round has otherwise than the one before it, in words: dates, conditions, documents, channel and the rest. */
final class DifferenceLines extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private static final List<String> TOLD = List.of(
            "actors",
            "rule",
            "basis",
            "criterion",
            "materials",
            "channel",
            "contact",
            "upstream",
            "tier",
            "quotas",
            "consequence");

    DifferenceLines(Round before, Round now, LocalDate today) {
        addClassName("programme-differences");
        shifted(before, now);
        Pairing pairing = Pairing.of(before, now);
        ContentWords words = new ContentWords(Words.of(this), today);
        for (Pairing.Pair pair : pairing.pairs()) {
            words.between(ItemEdit.of(pair.before()), ItemEdit.of(pair.now())).stream()
                    .filter(line -> TOLD.contains(line.key()))
                    .forEach(line -> add(pairing.pairs().size() > 1 ? pair.now().title() : "", line));
        }
        pairing.gone().forEach(item -> add("programme.diff.gone", item));
        pairing.fresh().forEach(item -> add("programme.diff.fresh", item));
        if (getComponentCount() == 0) {
            add(new ListItem(getTranslation("programme.diff.none")));
        }
    }

    /** By how much the due date moved within its year. */
    private void shifted(Round before, Round now) {
        LocalDate earlier = before.due();
        LocalDate later = now.due();
        if (earlier != null && later != null) {
            long years = Math.round(ChronoUnit.DAYS.between(earlier, later) / 365.25);
            long days = ChronoUnit.DAYS.between(earlier.plusYears(years), later);
            String key = days == 0 ? "same" : days > 0 ? "later" : "earlier";
            add(new ListItem(getTranslation("programme.diff." + key, Math.abs(days))));
        }
    }

    private void add(String title, ContentWords.Line line) {
        ListItem item = new ListItem();
        Span field = new Span((title.isEmpty() ? "" : title + " · ") + line.field());
        field.addClassName("desk-secondary");
        item.add(field);
        line.gone().forEach(gone -> item.add(part(gone, "difference-gone", "programme.diff.was")));
        line.now().forEach(added -> item.add(part(added, "difference-added", "programme.diff.is")));
        add(item);
    }

    private Span part(String text, String style, String key) {
        Span part = new Span(getTranslation(key, text));
        part.addClassName(style);
        return part;
    }

    private void add(String key, ActionItem item) {
        add(new ListItem(getTranslation(key, item.title())));
    }
}
