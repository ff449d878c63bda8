package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.succession.Succession;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.succession.Successions;
import org.policydesk.ui.component.Messages;

/** Declines a successor with a reason, which the company reads. */
class DeclineDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    DeclineDialog(SuccessionDesk desk, Succession proposal, Runnable done) {
        setHeaderTitle(getTranslation("succession.decline.title", proposal.leaverName(), proposal.successorName()));
        TextArea reason = new TextArea(getTranslation("succession.reason"));
        reason.setId("succession-reason");
        reason.setHelperText(getTranslation("succession.reason.what"));
        reason.setMaxLength(Successions.LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Button decline = new Button(getTranslation("succession.decline"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("succession.invalid.REASON_MISSING"));
                reason.setInvalid(true);
                return;
            }
            try {
                desk.decline(proposal.id(), reason.getValue());
                Messages.success(this, "succession.declined", proposal.companyName());
            } catch (InvalidSuccessionException e) {
                Messages.failure(this, "succession.invalid." + e.why());
            }
            close();
            done.run();
        });
        decline.setId("succession-decline");
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason);
        getFooter().add(new Button(getTranslation("account.people.cancel"), click -> close()), decline);
        setWidth("min(480px, 100vw)");
    }
}
