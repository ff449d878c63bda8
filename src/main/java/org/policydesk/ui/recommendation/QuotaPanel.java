package org.policydesk.ui.recommendation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.recommendation.QuotaUse;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** 名额: for each direction how many are used of how many, as figures and as a bar. */
final class QuotaPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    /** @param overReason why a quota is exceeded; empty for none */
    QuotaPanel(String title, List<QuotaUse> uses, String overReason) {
        super(title);
        setId("recommendation-quotas");
        if (uses.stream()
                .allMatch(use -> use.allowed() == null && use.direction().isEmpty())) {
            Paragraph none = new Paragraph(getTranslation("recommendation.quota.none"));
            none.addClassName("desk-secondary");
            add(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("quotas");
        uses.forEach(use -> list.add(line(use)));
        add(list);
        if (!overReason.isEmpty()) {
            add(new Paragraph(getTranslation("recommendation.quota.overReason", overReason)));
        }
    }

    private ListItem line(QuotaUse use) {
        Integer allowed = use.allowed();
        Span figures = new Span(new Blocks(Words.of(this)).figures(use));
        figures.addClassName("quota-figures");
        Div words = new Div(figures);
        words.addClassName("quota-words");
        ListItem item = new ListItem(words);
        if (!use.note().isEmpty()) {
            Span note = new Span(use.note());
            note.addClassName("desk-secondary");
            item.add(note);
        }
        if (allowed != null) {
            int left = allowed - use.used();
            Span beside = new Span(
                    left < 0
                            ? "▲ " + getTranslation("recommendation.quota.over", -left)
                            : left == 0
                                    ? getTranslation("recommendation.quota.full")
                                    : getTranslation("recommendation.quota.left", left));
            beside.addClassName(left < 0 ? "quota-over" : "desk-secondary");
            words.add(beside);
            Div bar = new Div();
            bar.addClassName("quota-bar");
            bar.setClassName("quota-bar-over", left < 0);
            bar.getStyle().set("--share", Math.min(WHOLE, WHOLE * use.used() / Math.max(allowed, 1)) + "%");
            bar.getElement().setAttribute("aria-hidden", "true");
            item.add(bar);
        }
        return item;
    }
}
