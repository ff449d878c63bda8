package org.policydesk.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.programme.Editions;
import org.policydesk.policy.programme.ProgrammeDetail;
import org.policydesk.policy.programme.Programmes;
import org.policydesk.policy.programme.Proposals;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 政策专项: every programme with its rounds and what comes next, and the proposals that wait for a yes or a no. */
@Route(value = "programmes", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ProgrammesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Programmes programmes;
    private final transient OutlookWords outlooks;
    private final PageHeader header = new PageHeader(getTranslation("programme.title"));
    private final TextField search = new TextField();
    private final ProposalsPanel proposals;
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();

    ProgrammesView(Programmes programmes, Proposals proposals, Editions editions, BusinessClock clock) {
        this.programmes = programmes;
        outlooks = new OutlookWords(Words.of(this), new Dates(Words.of(this), clock.today()));
        this.proposals = new ProposalsPanel(proposals, editions, this::show);
        addClassNames("desk-page", "programmes");
        Anchor catalogue = new Anchor("catalogue", getTranslation("catalogue.title"));
        catalogue.setId("catalogue-link");
        header.addActions(catalogue);
        search.setId("programme-search");
        search.setPlaceholder(getTranslation("programme.search"));
        search.setAriaLabel(getTranslation("programme.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.addClassName("programme-search");
        list.setId("programmes");
        list.addClassName("programme-list");
        add(header, this.proposals, search, list, nothing);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programme.title") + " · " + getTranslation("shell.name");
    }

    private void show() {
        proposals.show();
        list.removeAll();
        nothing.removeAll();
        List<ProgrammeDetail> found = programmes.list(search.getValue());
        header.setCount(getTranslation("programme.count", found.size()));
        found.forEach(one -> list.add(new ProgrammeCard(one, outlooks)));
        if (found.isEmpty()) {
            boolean searched = !search.getValue().isBlank();
            nothing.add(new EmptyState(
                    getTranslation(searched ? "programme.none" : "programme.empty"),
                    getTranslation(searched ? "programme.none.next" : "programme.empty.next"),
                    new Anchor("catalogue", getTranslation("catalogue.open"))));
        }
    }
}
