package org.policydesk.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.Repealed;

/** How long a policy is in force, what it repeals, what it explains, and whether it is here already. Invisible with nothing. */
public final class PolicyFacts extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Dates dates;
    private final transient Function<PolicyLink, @Nullable String> addresses;

    /**
     * Without any facts yet.
     *
     * @param addresses where a linked policy can be read by whoever is signed in; null when it cannot, and then it is named only
     */
    public PolicyFacts(Dates dates, Function<PolicyLink, @Nullable String> addresses) {
        this.dates = dates;
        this.addresses = addresses;
        addClassName("policy-facts");
        setVisible(false);
    }

    /** Shows the facts of this policy instead. */
    public void show(Policy policy) {
        removeAll();
        List<String> life = new ArrayList<>();
        if (policy.effectiveOn() != null) {
            life.add(getTranslation("found.effective", dates.day(policy.effectiveOn())));
        }
        if (policy.expiresOn() != null) {
            life.add(getTranslation("found.expires", dates.day(policy.expiresOn())));
        }
        if (!life.isEmpty()) {
            add(new Div(String.join(" · ", life)));
        }
        if (!policy.repeals().isEmpty()) {
            add(new Div(getTranslation("found.repeals", repealed(policy.repeals()))));
        }
        link("found.explains", policy.explains());
        PolicyLink same = policy.sameAs();
        if (same != null) {
            boolean entered = same.documentName() == null;
            String lead = entered
                    ? getTranslation("found.same.entered")
                    : getTranslation("found.same", String.valueOf(same.documentName()));
            add(new Div(new Span(lead), named(same)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void link(String key, @Nullable PolicyLink link) {
        if (link != null) {
            add(new Div(new Span(getTranslation(key)), named(link)));
        }
    }

    private Component named(PolicyLink link) {
        String address = addresses.apply(link);
        return address == null ? new Span(link.title()) : new Anchor(address, link.title());
    }

    private static String repealed(List<Repealed> repeals) {
        return repeals.stream()
                .map(one -> "《" + one.title() + "》" + (one.docNumber() == null ? "" : "（" + one.docNumber() + "）"))
                .collect(Collectors.joining("、"));
    }
}
