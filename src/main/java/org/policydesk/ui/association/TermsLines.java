package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.FoundTerms;

/** Conditions, quota, consequence and contact as they were found in a policy, in its own words. */
final class TermsLines extends Div {
    private static final long serialVersionUID = 1L;

    TermsLines(FoundTerms terms) {
        addClassName("terms-lines");
        if (!terms.conditions().isEmpty()) {
            add(conditions(terms.conditions()));
        }
        line("found.quota", terms.quota());
        line("found.consequence", terms.consequence());
        line("found.contact", terms.contact());
    }

    /** What there is to see, in a few words; empty when nothing was found. */
    String summary(FoundTerms terms) {
        List<String> parts = new ArrayList<>();
        long read = terms.conditions().stream()
                .filter(one -> one.criterion() != null)
                .count();
        int all = terms.conditions().size();
        if (all > 0) {
            parts.add(
                    read == 0
                            ? getTranslation("found.conditions", all)
                            : getTranslation("found.conditions.read", all, read));
        }
        if (terms.quota() != null) {
            parts.add(getTranslation("found.quota"));
        }
        if (terms.consequence() != null) {
            parts.add(getTranslation("found.consequence"));
        }
        if (terms.contact() != null) {
            parts.add(getTranslation("found.contact"));
        }
        return String.join(" · ", parts);
    }

    private UnorderedList conditions(List<FoundTerms.Condition> conditions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("terms-conditions");
        String heading = null;
        for (FoundTerms.Condition condition : conditions) {
            if (condition.list() != null && !Objects.equals(heading, condition.list())) {
                ListItem over = new ListItem(getTranslation("found.list", condition.list()));
                over.addClassName("terms-list");
                list.add(over);
            }
            heading = condition.list();
            list.add(condition(condition));
        }
        return list;
    }

    private ListItem condition(FoundTerms.Condition condition) {
        ListItem line = new ListItem(condition.text());
        if (condition.criterion() != null) {
            Span read = new Span("✓");
            read.addClassName("terms-read");
            read.getElement().setAttribute("role", "img");
            read.getElement().setAttribute("aria-label", getTranslation("found.read"));
            read.getElement().setAttribute("title", getTranslation("found.read"));
            line.add(read);
        }
        return line;
    }

    private void line(String key, @Nullable String text) {
        if (text != null) {
            Span label = new Span(getTranslation(key));
            label.addClassName("desk-secondary");
            Div line = new Div(label, new Span(text));
            line.addClassName("terms-line");
            add(line);
        }
    }
}
