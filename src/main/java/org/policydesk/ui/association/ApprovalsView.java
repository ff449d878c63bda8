package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.policydesk.account.Role;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.Submission;
import org.policydesk.ui.MainLayout;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;
import org.policydesk.ui.component.PageHeader;
import org.policydesk.ui.component.Words;

/** 待审批: what waits for a second person before members see it; administrators say here whether one is needed. */
@Route(value = "approvals", layout = MainLayout.class)
@RolesAllowed("STAFF")
public class ApprovalsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient PublishingServices services;
    private final transient Dates dates;
    private final PageHeader header = new PageHeader(getTranslation("life.approvals"));
    private final Div list = new Div();

    ApprovalsView(PublishingServices services, BusinessClock clock) {
        this.services = services;
        this.dates = new Dates(Words.of(this), clock.today());
        header.addActions(new Anchor("items", getTranslation("policy.items.back")));
        list.addClassName("submission-list");
        addClassName("policy-page");
        add(header, rule(), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("life.approvals") + " · " + getTranslation("shell.name");
    }

    private Div rule() {
        boolean required = services.fourEyes().required();
        Span note = new Span(getTranslation("life.fourEyes." + required));
        note.addClassName("desk-secondary");
        Div rule = new Div();
        rule.addClassName("four-eyes");
        if (services.user().require().systemRole() == Role.ADMINISTRATOR) {
            Checkbox setting = new Checkbox(getTranslation("life.fourEyes"), required);
            setting.setId("four-eyes");
            setting.addValueChangeListener(change -> {
                services.fourEyes().require(change.getValue());
                note.setText(getTranslation("life.fourEyes." + change.getValue()));
                Messages.success(this, "life.fourEyes.saved");
            });
            rule.add(setting);
        }
        rule.add(note);
        return rule;
    }

    private void refresh() {
        List<Submission> waiting = services.approvals().waiting();
        header.setCount(getTranslation("policy.items.count", waiting.size()));
        list.removeAll();
        waiting.forEach(one -> list.add(new SubmissionCard(one, services, dates, this::refresh)));
        if (waiting.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("life.approvals.empty"), getTranslation("life.approvals.empty.next")));
        }
    }
}
