package org.policydesk.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Reason;

/** Why a company fits or does not: ✓ ✗ ? with its value, the threshold and the distance, as a list of lists. */
public class ReasonTree extends UnorderedList {
    public ReasonTree(Reason reason) {
        addClassName("reasons");
        top(reason).forEach(one -> add(item(one)));
    }

    /** A tree whose root only says “all of these” reads better without that line. */
    private static List<Reason> top(Reason reason) {
        return reason.criterion() instanceof Criterion.All && !reason.children().isEmpty()
                ? reason.children()
                : List.of(reason);
    }

    private ListItem item(Reason reason) {
        ReasonWords words = new ReasonWords(Words.of(this));
        Span sign = new Span(sign(reason.outcome()));
        sign.addClassName("reason-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span outcome = new Span(words.outcome(reason.outcome()) + " ");
        outcome.addClassName("visually-hidden");
        ListItem item = new ListItem(sign, outcome, new Span(words.line(reason)));
        item.addClassNames(
                "reason",
                "reason-" + reason.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!reason.children().isEmpty()) {
            UnorderedList parts = new UnorderedList();
            parts.addClassName("reasons");
            reason.children().forEach(child -> parts.add(item(child)));
            item.add(parts);
        }
        return item;
    }

    static String sign(Outcome outcome) {
        return switch (outcome) {
            case FIT -> "✓";
            case UNFIT -> "✗";
            case UNDETERMINED, TO_CONFIRM -> "?";
        };
    }
}
