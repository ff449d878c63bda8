package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.Policy;
import org.policydesk.policy.Supersession;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/**
 * 废止 on a policy's page: what it puts out of force and what puts it out of force, for everybody; staff decide it here, and what
 * becomes of the items. Invisible to members with nothing decided.
 */
public final class RepealSection extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Policy policy;
    private final transient RepealServices services;
    private final transient Dates dates;
    private final boolean staff;

    public RepealSection(Policy policy, RepealServices services) {
        this.policy = policy;
        this.services = services;
        this.dates = new Dates(Words.of(this), services.clock().today());
        this.staff = services.user().require().isStaff();
        setId("repeals");
        addClassName("repeals");
        show();
    }

    /** The page's other parts tell of the same items. */
    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void show() {
        List<Supersession> all = staff
                ? services.supersessions().of(policy.id())
                : services.supersessions().decided(policy.id());
        setVisible(staff || !all.isEmpty());
        setClassName("panel", !all.isEmpty());
        if (!all.isEmpty()) {
            H2 title = new H2(getTranslation("life.repeals"));
            title.addClassName("panel-title");
            add(title);
        }
        lines("life.repealedBy", all.stream().filter(this::repealsThis).toList());
        if (staff && all.stream().anyMatch(one -> one.confirmed() && repealsThis(one))) {
            add(new ItemChoices(
                    items(), all.stream().filter(this::repealsThis).toList(), services, dates, this::refresh));
        }
        lines("life.repealing", all.stream().filter(one -> !repealsThis(one)).toList());
        if (staff) {
            add(byHand());
        }
    }

    private boolean repealsThis(Supersession one) {
        return one.repealed().id() == policy.id();
    }

    private List<ActionItem> items() {
        return services.items().ofPolicy(policy.id());
    }

    private void lines(String key, List<Supersession> all) {
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("repeal-list");
            all.forEach(one -> list.add(
                    new ListItem(new RepealLine(one, repealsThis(one), staff, services, dates, this::refresh))));
            Div head = new Div(getTranslation(key));
            head.addClassName("repeal-head");
            add(head, list);
        }
    }

    private Div byHand() {
        Button repeals = new Button(
                getTranslation("life.repeal.add"),
                click -> new RepealDialog(services, dates, policy, true, this::refresh).open());
        repeals.setId("repeal-add");
        Button repealedBy = new Button(
                getTranslation("life.repeal.addBy"),
                click -> new RepealDialog(services, dates, policy, false, this::refresh).open());
        repealedBy.setId("repeal-add-by");
        List.of(repeals, repealedBy)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        Div acts = new Div(repeals, repealedBy);
        acts.addClassName("repeal-acts");
        return acts;
    }
}
