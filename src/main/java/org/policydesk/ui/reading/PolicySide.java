package org.policydesk.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.policydesk.extraction.Nature;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.ItemState;
import org.policydesk.policy.PolicyDetail;
import org.policydesk.policy.PolicyLink;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Panel;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/** What belongs to a policy beside its text: its items, its rounds and its interpretations. */
final class PolicySide extends Aside {
    private static final long serialVersionUID = 1L;

    PolicySide(PolicyDetail detail, ReadingServices services, boolean staff, Dates dates) {
        addClassName("reading-side");
        long id = detail.policy().id();
        List<ActionItem> items = detail.items().stream()
                .filter(item -> item.state() != ItemState.REJECTED && item.nature() != Nature.UPSTREAM)
                .toList();
        if (!items.isEmpty()) {
            add(items(items, staff, dates));
        }
        RoundsPanel rounds = new RoundsPanel(detail.policy(), services, staff, dates);
        add(rounds);
        List<PolicyLink> interpretations = staff
                ? services.all().interpretations(id)
                : services.published().interpretations(id);
        if (!interpretations.isEmpty()) {
            add(interpretations(interpretations));
        }
    }

    private Panel items(List<ActionItem> items, boolean staff, Dates dates) {
        RuleWords rules = new RuleWords(Words.of(this), dates);
        UnorderedList list = new UnorderedList();
        list.addClassName("reading-list");
        for (ActionItem item : items) {
            String place = staff ? "items/" + item.id() : "policy/" + item.policyId() + "?item=" + item.id();
            Span rule = new Span(rules.line(item.rule()));
            rule.addClassName("desk-secondary");
            ListItem line = new ListItem(new Anchor(place, item.title()), rule);
            if (staff) {
                Span state = new Span(getTranslation("policy.state." + item.state()));
                state.addClassNames("tag", "tag-" + item.state().name().toLowerCase(Locale.ROOT));
                line.add(state);
            }
            list.add(line);
        }
        Panel panel = new Panel(getTranslation("programme.policy.items", items.size()), list);
        panel.setId("policy-items");
        return panel;
    }

    private Panel interpretations(List<PolicyLink> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reading-list");
        links.forEach(link -> list.add(new ListItem(new Anchor("policy/" + link.id(), link.title()))));
        Panel panel = new Panel(getTranslation("programme.policy.interpretations"), list);
        panel.setId("policy-interpretations");
        return panel;
    }
}
