package org.policydesk.ui.association;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.PolicyNotFoundException;
import org.policydesk.policy.Supersession;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Messages;

/** One policy that another puts out of force, decided or only found. */
final class RepealLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient RepealServices services;

    /** @param byOther whether the page's policy is the one that is repealed */
    RepealLine(
            Supersession one, boolean byOther, boolean staff, RepealServices services, Dates dates, Runnable changed) {
        this.services = services;
        addClassName("repeal-line");
        add(title(byOther ? one.by() : one.repealed(), staff));
        Span when = new Span(
                one.confirmed()
                        ? getTranslation("life.repeal.since", dates.day(Objects.requireNonNull(one.effectiveOn())))
                        : getTranslation("life.repeal.found"));
        when.addClassNames("tag", one.confirmed() ? "tag-repealed" : "tag-found");
        add(when);
        if (staff) {
            Button yes = new Button(
                    getTranslation(one.confirmed() ? "life.repeal.change" : "life.repeal.confirm"),
                    click -> new RepealDialog(services, dates, one, changed).open());
            yes.addClassName("repeal-confirm");
            Button no = one.confirmed()
                    ? new Button(getTranslation("life.repeal.undo"), click -> reopen(one, changed))
                    : new Button(getTranslation("life.repeal.not"), click -> dismiss(one, changed));
            no.addClassName("repeal-dismiss");
            yes.addThemeVariants(ButtonVariant.SMALL);
            no.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            add(yes, no);
        }
    }

    private void dismiss(Supersession one, Runnable changed) {
        services.supersessions().dismiss(one.by().id(), one.repealed().id());
        Messages.undoable(
                this,
                () -> reopen(one, changed),
                "life.repeal.dismissed",
                one.by().title(),
                one.repealed().title());
        changed.run();
    }

    private void reopen(Supersession one, Runnable changed) {
        services.supersessions().reopen(one.by().id(), one.repealed().id());
        changed.run();
    }

    /** Members may read what was published of; what else there is, is named only. */
    private Component title(PolicyLink link, boolean staff) {
        return staff || isReadable(link.id())
                ? new Anchor("policy/" + link.id(), "《" + link.title() + "》")
                : new Span("《" + link.title() + "》");
    }

    private boolean isReadable(long policyId) {
        try {
            services.published().get(policyId);
            return true;
        } catch (PolicyNotFoundException e) {
            return false;
        }
    }
}
