package org.policydesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.Membership;
import org.policydesk.account.SignInTickets;
import org.policydesk.account.SignedIn;
import org.policydesk.member.OwnCompanies;

/** Names the company that one works for, and lets a group's officer switch between several. */
@SpringComponent
class CompanySwitch {
    private final CurrentUser currentUser;
    private final SignInTickets tickets;
    private final OwnCompanies companies;

    CompanySwitch(CurrentUser currentUser, SignInTickets tickets, OwnCompanies companies) {
        this.currentUser = currentUser;
        this.tickets = tickets;
        this.companies = companies;
    }

    Optional<Component> of(SignedIn person) {
        Long company = person.companyId();
        if (company == null) {
            return Optional.empty();
        }
        Map<Long, String> names = names(person);
        return Optional.of(names.size() == 1 ? only(names.values().iterator().next()) : choice(company, names));
    }

    private Map<Long, String> names(SignedIn person) {
        Map<Long, String> known = companies.names();
        Map<Long, String> ordered = new LinkedHashMap<>();
        List<Membership> memberships = person.memberships();
        memberships.forEach(m -> ordered.put(m.companyId(), known.getOrDefault(m.companyId(), "#" + m.companyId())));
        return ordered;
    }

    private static Component only(String name) {
        Span span = new Span(name);
        span.addClassName("desk-company");
        span.setId("company-name");
        return span;
    }

    private Component choice(long current, Map<Long, String> names) {
        Select<Long> select = new Select<>();
        select.setItems(names.keySet());
        select.setItemLabelGenerator(names::get);
        select.setValue(current);
        select.setAriaLabel(UI.getCurrent().getTranslation("shell.company"));
        select.addClassName("desk-company");
        select.setId("company-switch");
        select.addValueChangeListener(change -> {
            currentUser.workFor(change.getValue());
            tickets.workFor(change.getValue());
            UI.getCurrent().getPage().setLocation("board");
        });
        return select;
    }
}
