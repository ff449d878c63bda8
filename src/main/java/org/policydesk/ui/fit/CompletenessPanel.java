package org.policydesk.ui.fit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.task.Completeness;
import org.policydesk.task.EligibilityOverview;
import org.policydesk.task.ItemStanding;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.Words;

/** How much of what items ask for is known, and what is missing for which. */
class CompletenessPanel extends Panel {
    private static final int ALL = 100;
    private static final int NAMED = 3;

    private final transient AskedWords words = new AskedWords(Words.of(this));

    CompletenessPanel(String title, EligibilityOverview overview) {
        super(title);
        setId("fit-completeness");
        Completeness completeness = overview.completeness();
        ProgressBar bar = new ProgressBar(0, ALL, completeness.percent());
        bar.getElement().setAttribute("aria-label", getTranslation("fit.complete.of"));
        Paragraph said = new Paragraph(getTranslation(
                "fit.complete.known", completeness.known(), completeness.facts().size()));
        said.addClassName("desk-secondary");
        add(bar, said);
        if (!completeness.missing().isEmpty()) {
            add(missing(overview));
        }
    }

    private Details missing(EligibilityOverview overview) {
        Map<Long, String> titles =
                overview.items().stream().collect(Collectors.toMap(ItemStanding::itemId, ItemStanding::title));
        UnorderedList list = new UnorderedList();
        list.addClassName("fit-missing");
        overview.completeness().missing().forEach(part -> {
            Span what = new Span(words.name(part.asked()));
            Span where = new Span(getTranslation(
                    "fit.complete.for",
                    part.items().size(),
                    part.items().stream()
                            .limit(NAMED)
                            .map(titles::get)
                            .collect(Collectors.joining(getTranslation("component.reason.listComma")))));
            where.addClassName("desk-secondary");
            list.add(new ListItem(what, where));
        });
        Details details = new Details(
                getTranslation(
                        "fit.complete.missing",
                        overview.completeness().missing().size()),
                list);
        details.setId("fit-missing");
        return details;
    }
}
