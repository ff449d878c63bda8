package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.policydesk.eligibility.Outcome;
import org.policydesk.task.MatchPreview;

/** How many members would get a task. */
final class MatchPreviewPanel extends Div {
    private static final long serialVersionUID = 1L;

    MatchPreviewPanel() {
        addClassName("match-preview");
    }

    void show(MatchPreview preview) {
        removeAll();
        Div counts = new Div(
                count("count-fit", Outcome.FIT, preview.fit()),
                count("count-undetermined", Outcome.UNDETERMINED, preview.undetermined()),
                count("count-confirm", Outcome.TO_CONFIRM, preview.toConfirm()),
                count("count-unfit", Outcome.UNFIT, preview.unfit()));
        counts.addClassName("match-counts");
        add(counts);
    }

    private Div count(String id, Outcome outcome, int number) {
        Span figure = new Span(String.valueOf(number));
        figure.setId(id);
        figure.addClassName("match-figure");
        Span label = new Span(getTranslation("component.outcome." + outcome));
        label.addClassName("desk-secondary");
        Div count = new Div(figure, label);
        count.addClassNames("match-count", "match-" + outcome.name().toLowerCase(java.util.Locale.ROOT));
        return count;
    }
}
