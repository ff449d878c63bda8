package org.policydesk.ui.association;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policydesk.policy.Policy;
import org.policydesk.policy.TriageState;
import org.policydesk.ui.component.Dates;

/** A policy in the list beside the text: title, particulars, and how many drafts wait. */
final class PolicyEntry extends NativeButton {
    private static final long serialVersionUID = 1L;

    private final Span waiting = new Span();
    private final Span here = new Span();

    PolicyEntry(Policy policy, Dates dates, Runnable chosen) {
        Span title = new Span(policy.title());
        title.addClassName("policy-title");
        Span particulars = new Span(Stream.of(
                        policy.docNumber(),
                        policy.issuer(),
                        policy.issuedOn() == null ? null : dates.day(policy.issuedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        particulars.addClassName("desk-secondary");
        waiting.addClassName("policy-waiting");
        here.addClassName("policy-here");
        here.setVisible(false);
        add(title, particulars, waiting, here);
        setId("policy-" + policy.id());
        addClassName("policy-entry");
        addClickListener(click -> chosen.run());
    }

    void show(Policy policy, TriageState state) {
        boolean archived = state == TriageState.ARCHIVED;
        setClassName("policy-archived", archived);
        waiting.setText(
                archived
                        ? getTranslation("review.suggest.ARCHIVED")
                        : policy.items() == 0
                                ? getTranslation("policy.review.none")
                                : getTranslation("policy.review.waiting", policy.drafts(), policy.items()));
        waiting.setClassName("policy-open", policy.drafts() > 0);
        waiting.setClassName("policy-seen", policy.drafts() == 0);
    }

    /** Names who else reads this policy now; empty: nobody. */
    void setHere(String names) {
        here.setText(names);
        here.setVisible(!names.isEmpty());
    }

    void setCurrent(boolean current) {
        setClassName("policy-current", current);
        if (current) {
            getElement().setAttribute("aria-current", "true");
            getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
