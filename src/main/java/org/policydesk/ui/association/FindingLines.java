package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Finding;
import org.policydesk.policy.ItemState;

/** What whoever decides on an item should know first, a line each, as long as it is not published; invisible with nothing. */
final class FindingLines extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<ItemState> BEFORE = Set.of(ItemState.DRAFT, ItemState.ACCEPTED);

    FindingLines() {
        addClassName("findings");
        setVisible(false);
    }

    FindingLines(ActionItem item) {
        this();
        show(item);
    }

    void show(ActionItem item) {
        removeAll();
        if (BEFORE.contains(item.state())) {
            Finding.of(item).forEach(finding -> {
                Span line = new Span(say(finding));
                line.addClassName("finding");
                add(line);
            });
        }
        setVisible(getComponentCount() > 0);
    }

    /** Whether it must not be published by the way. */
    static boolean asksForDecision(ActionItem item) {
        return Finding.of(item).stream().anyMatch(Finding.NotToCompanies.class::isInstance);
    }

    private String say(Finding finding) {
        return switch (finding) {
            case Finding.NotToCompanies others ->
                getTranslation(
                        "review.finding.notToCompanies",
                        others.addressed().stream()
                                .sorted()
                                .map(actor -> getTranslation("policy.actor." + actor))
                                .collect(Collectors.joining(getTranslation("component.list.separator"))));
            case Finding.ClosedBySystem closed -> getTranslation("review.finding.closedBySystem");
            case Finding.OnlyCloses closes -> getTranslation("review.finding.onlyCloses");
        };
    }
}
