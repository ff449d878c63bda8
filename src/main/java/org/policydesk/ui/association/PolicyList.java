package org.policydesk.ui.association;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.policy.Policy;
import org.policydesk.ui.component.Dates;

/** The policies found in a document: title, number, issuer, date, and how many drafts wait. */
final class PolicyList extends Nav {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;
    private final LongConsumer chosen;
    private final Map<Long, NativeButton> buttons = new HashMap<>();

    PolicyList(Dates dates, LongConsumer chosen) {
        this.dates = dates;
        this.chosen = chosen;
        addClassName("policy-list");
        getElement().setAttribute("aria-label", getTranslation("policy.review.policies"));
    }

    void show(List<Policy> policies, long selected) {
        removeAll();
        buttons.clear();
        for (Policy policy : policies) {
            NativeButton button = button(policy);
            buttons.put(policy.id(), button);
            add(button);
        }
        select(selected);
    }

    void select(long policyId) {
        buttons.forEach((id, button) -> {
            boolean current = id == policyId;
            button.setClassName("policy-current", current);
            if (current) {
                button.getElement().setAttribute("aria-current", "true");
                button.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    private NativeButton button(Policy policy) {
        Span title = new Span(policy.title());
        title.addClassName("policy-title");
        Span particulars = new Span(Stream.of(
                        policy.docNumber(),
                        policy.issuer(),
                        policy.issuedOn() == null ? null : dates.day(policy.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        Span waiting = new Span(
                policy.items() == 0
                        ? getTranslation("policy.review.none")
                        : getTranslation("policy.review.waiting", policy.drafts(), policy.items()));
        waiting.addClassNames("policy-waiting", policy.drafts() > 0 ? "policy-open" : "policy-seen");
        NativeButton button = new NativeButton();
        button.add(title, particulars, waiting);
        button.setId("policy-" + policy.id());
        button.addClassName("policy-entry");
        button.addClickListener(click -> chosen.accept(policy.id()));
        return button;
    }
}
