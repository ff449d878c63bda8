package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Invitations;
import org.policydesk.account.People;
import org.policydesk.account.Person;
import org.policydesk.succession.Departures;
import org.policydesk.ui.component.Messages;

/** What can be done with one person in the list. */
class PersonActions extends Span {
    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final transient People people;
    private final transient Invitations invitations;
    private final transient Departures departures;
    private final transient Runnable changed;

    PersonActions(Person person, People people, Invitations invitations, Departures departures, Runnable changed) {
        this.person = person;
        this.people = people;
        this.invitations = invitations;
        this.departures = departures;
        this.changed = changed;
        addClassName("person-actions");
    }

    /** Shows who stands in for the person. */
    PersonActions standIn(Runnable standIn) {
        button("stand-in-", "taskpage.standIn.name", standIn);
        return this;
    }

    /** Of somebody who never came: writes an invitation, or takes back the one that waits. */
    PersonActions inviting(PersonState state) {
        boolean awaited = state == PersonState.INVITED || state == PersonState.EXPIRED;
        if (awaited || state == PersonState.ACTIVE && person.lastSignIn() == null) {
            button(
                    "invite-again-",
                    awaited ? "invitation.again" : "invitation.send",
                    () -> tried(() -> invitations.again(person.id()), "invitation.sent"));
        }
        if (awaited) {
            button(
                    "invite-withdraw-",
                    "invitation.withdraw",
                    () -> tried(() -> invitations.withdraw(person.id()), "invitation.withdrawn"));
        }
        return this;
    }

    /** What only some may do with an account: a first password, off and on. */
    PersonActions account() {
        button("reset-", "account.people.reset", this::askReset);
        button(
                "toggle-",
                person.active() ? "account.people.deactivate" : "account.people.activate",
                person.active() ? this::askWhereItGoes : this::switchOn);
        return this;
    }

    private void button(String id, String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.setId(id + person.id());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }

    private void tried(Runnable work, String done) {
        try {
            work.run();
            Messages.success(this, done, person.name(), person.email());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
        changed.run();
    }

    /** With the account ends what switching on again does not bring back, so it is asked about first. */
    private void askWhereItGoes() {
        new DepartureDialog(departures, person, departures.leftBy(person.id()), changed).open();
    }

    private void switchOn() {
        try {
            people.setActive(person.id(), true);
            changed.run();
            Messages.undoable(
                    this,
                    () -> {
                        people.setActive(person.id(), false);
                        changed.run();
                    },
                    "account.people.activated",
                    person.name());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
    }

    private void askReset() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("account.people.reset"),
                getTranslation("account.people.reset.ask", person.name()),
                getTranslation("account.people.reset"),
                confirm -> {
                    new PasswordDialog(person.name(), people.resetPassword(person.id())).open();
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("account.people.cancel"));
        dialog.open();
    }
}
