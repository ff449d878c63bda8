package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.succession.Ending;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.succession.Succession;
import org.policydesk.succession.SuccessionDesk;
import org.policydesk.task.StaleTaskException;
import org.policydesk.task.TaskRefusedException;
import org.policydesk.ui.component.Messages;

/** Agrees to a successor, and says what becomes of whoever is succeeded. */
class SuccessionDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient SuccessionDesk desk;
    private final transient Succession proposal;
    private final transient Runnable done;
    private final RadioButtonGroup<Ending> ending = new RadioButtonGroup<>();
    private final Button confirm = new Button();

    SuccessionDialog(SuccessionDesk desk, Succession proposal, Runnable done) {
        this.desk = desk;
        this.proposal = proposal;
        this.done = done;
        setHeaderTitle(getTranslation("succession.confirm.title", proposal.leaverName(), proposal.successorName()));
        ending.setLabel(getTranslation("succession.ending", proposal.leaverName()));
        ending.setId("succession-ending");
        ending.setItems(Ending.values());
        ending.setItemLabelGenerator(one -> getTranslation("succession.ending." + one));
        // Whether the account is needed no more is the association's to say, not the proposal's.
        ending.setValue(proposal.leaves() ? Ending.LEAVE : Ending.STAY);
        confirm.setText(getTranslation("succession.confirm"));
        confirm.addClickListener(click -> confirm());
        confirm.setId("succession-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        Div fields = new Div(
                new Paragraph(
                        getTranslation("succession.confirm.what", proposal.leaverName(), proposal.successorName())),
                ending);
        fields.addClassName("contact-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("account.people.cancel"), click -> close()), confirm);
        setWidth("min(520px, 100vw)");
    }

    private void confirm() {
        try {
            int moved = desk.confirm(proposal.id(), ending.getValue());
            Messages.success(this, "succession.confirmed", proposal.successorName(), moved);
            close();
        } catch (InvalidSuccessionException e) {
            Messages.failure(this, "succession.invalid." + e.why(), e.elsewhere());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        } catch (TaskRefusedException e) {
            Messages.failure(this, e.key());
        } catch (StaleTaskException e) {
            Messages.failure(this, "departure.stale");
        } finally {
            confirm.setEnabled(true);
        }
        done.run();
    }
}
