package org.policydesk.ui.condition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;

/** How many members the conditions fit as they stand. */
public final class LiveCounts extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<Outcome> ORDER =
            List.of(Outcome.FIT, Outcome.UNDETERMINED, Outcome.TO_CONFIRM, Outcome.UNFIT);

    /** Counts members by how they meet a condition. */
    @FunctionalInterface
    public interface Counting {
        /** @param criterion null: for every member */
        Map<Outcome, Integer> count(@Nullable Criterion criterion);
    }

    private final transient Counting counting;

    LiveCounts(Counting counting) {
        this.counting = counting;
        addClassName("live-counts");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(@Nullable Criterion criterion, boolean complete) {
        removeAll();
        if (!complete) {
            Span waiting = new Span(getTranslation("condition.counts.incomplete"));
            waiting.addClassName("desk-secondary");
            add(waiting);
            return;
        }
        Span label = new Span(getTranslation("condition.counts"));
        label.addClassName("desk-secondary");
        add(label);
        Map<Outcome, Integer> counts = counting.count(criterion);
        for (Outcome outcome : ORDER) {
            Span one = new Span(getTranslation("component.outcome." + outcome) + " " + counts.getOrDefault(outcome, 0));
            one.setId("live-" + outcome.name().toLowerCase(Locale.ROOT));
            one.addClassNames("live-count", "match-" + outcome.name().toLowerCase(Locale.ROOT));
            add(one);
        }
    }
}
