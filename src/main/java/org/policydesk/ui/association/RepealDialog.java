package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.InvalidRepealException;
import org.policydesk.policy.Policy;
import org.policydesk.policy.PolicyLink;
import org.policydesk.policy.Supersession;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.Messages;

/** Which policy puts which out of force, and from which day on. */
final class RepealDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient RepealServices services;
    private final transient Runnable changed;
    private final ComboBox<Policy> other = new ComboBox<>(getTranslation("life.repeal.policy"));
    private final DayField from;

    private RepealDialog(RepealServices services, Dates dates, @Nullable LocalDate day, Runnable changed) {
        this.services = services;
        this.changed = changed;
        from = new DayField(getTranslation("life.repeal.from"), dates.today());
        from.setId("repeal-from");
        from.setValue(day);
        from.setAutoOpen(false);
        from.setHelperText(getTranslation("life.repeal.from.help"));
        setHeaderTitle(getTranslation("life.repeal.title"));
        setWidth("min(560px, 100vw)");
        Button cancel = new Button(getTranslation("component.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel);
    }

    /** For one that was found or decided already. */
    RepealDialog(RepealServices services, Dates dates, Supersession one, Runnable changed) {
        this(services, dates, one.effectiveOn(), changed);
        add(new Paragraph(getTranslation(
                "life.repeal.what", one.by().title(), one.repealed().title())));
        form(() -> confirm(one.by(), one.repealed()));
    }

    /** @param repeals whether the policy is the one that repeals; else it is the one repealed */
    RepealDialog(RepealServices services, Dates dates, Policy policy, boolean repeals, Runnable changed) {
        this(
                services,
                dates,
                !repeals ? null : policy.effectiveOn() != null ? policy.effectiveOn() : policy.issuedOn(),
                changed);
        other.setId("repeal-policy");
        other.setWidthFull();
        other.setItemLabelGenerator(one -> one.title() + (one.docNumber() == null ? "" : "（" + one.docNumber() + "）"));
        other.setItems(query ->
                services.policies().search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        other.setHelperText(getTranslation(repeals ? "life.repeal.policy.repealed" : "life.repeal.policy.by"));
        add(other);
        PolicyLink own = new PolicyLink(policy.id(), policy.title(), policy.documentId(), null);
        form(() -> {
            Policy chosen = other.getValue();
            if (chosen == null) {
                other.setErrorMessage(getTranslation("life.repeal.policy.missing"));
                other.setInvalid(true);
                return;
            }
            PolicyLink link = new PolicyLink(chosen.id(), chosen.title(), chosen.documentId(), null);
            confirm(repeals ? own : link, repeals ? link : own);
        });
    }

    private void form(Runnable work) {
        Div fields = new Div(from);
        fields.addClassName("local-form");
        add(fields);
        Button confirm = new Button(getTranslation("life.repeal.confirm"), click -> work.run());
        confirm.setId("repeal-save");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(confirm);
    }

    private void confirm(PolicyLink by, PolicyLink repealed) {
        try {
            services.supersessions().confirm(by.id(), repealed.id(), from.getValue());
            Messages.success(this, "life.repeal.done", repealed.title());
            close();
            changed.run();
        } catch (InvalidRepealException e) {
            String why = getTranslation("life.repeal.refused." + e.why());
            if (e.why() == InvalidRepealException.Why.NO_DAY) {
                from.setErrorMessage(why);
                from.setInvalid(true);
            } else {
                other.setErrorMessage(why);
                other.setInvalid(true);
            }
        }
    }
}
