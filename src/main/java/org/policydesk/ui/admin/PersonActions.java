package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.People;
import org.policydesk.account.Person;
import org.policydesk.ui.component.Messages;

/** What can be done with one person in the list. */
class PersonActions extends Span {
    private static final long serialVersionUID = 1L;

    /**
     * @param standIn shows who stands in for the person
     * @param byAdministrator only administrators switch association people off and give them passwords
     */
    PersonActions(Person person, People people, boolean byAdministrator, Runnable standIn, Runnable changed) {
        Button deputy = new Button(getTranslation("taskpage.standIn.name"), click -> standIn.run());
        deputy.setId("stand-in-" + person.id());
        deputy.addThemeVariants(ButtonVariant.TERTIARY);
        deputy.setVisible(person.active());
        Button reset = new Button(getTranslation("account.people.reset"), click -> askReset(person, people));
        Button toggle = new Button(
                getTranslation(person.active() ? "account.people.deactivate" : "account.people.activate"),
                click -> setActive(person, people, !person.active(), changed));
        addClassName("person-actions");
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        add(deputy);
        if (byAdministrator || person.systemRole() == null) {
            add(reset, toggle);
        }
    }

    private void setActive(Person person, People people, boolean active, Runnable changed) {
        try {
            people.setActive(person.id(), active);
            changed.run();
            Messages.undoable(
                    this,
                    () -> {
                        people.setActive(person.id(), !active);
                        changed.run();
                    },
                    active ? "account.people.activated" : "account.people.deactivated",
                    person.name());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
    }

    private void askReset(Person person, People people) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("account.people.reset"),
                getTranslation("account.people.reset.ask", person.name()),
                getTranslation("account.people.reset"),
                confirm -> new PasswordDialog(person.name(), people.resetPassword(person.id())).open());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.people.cancel"));
        dialog.open();
    }
}
