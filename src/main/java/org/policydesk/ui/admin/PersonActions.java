package org.policydesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.Invitations;
import org.policydesk.account.People;
import org.policydesk.account.Person;
import org.policydesk.succession.Departures;
import org.policydesk.succession.InvalidSuccessionException;
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
                () -> toggle(!person.active()));
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

    /** Open tasks are asked for first; without any it is done at once and can be undone. */
    private void toggle(boolean active) {
        List<Departures.Left> left = active ? List.of() : departures.leftBy(person.id());
        if (left.isEmpty()) {
            setActive(active);
        } else {
            new DepartureDialog(departures, person, left, changed).open();
        }
    }

    private void setActive(boolean active) {
        try {
            if (active) {
                people.setActive(person.id(), true);
            } else {
                departures.deactivate(person.id(), Map.of());
            }
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
        } catch (InvalidSuccessionException e) {
            Messages.failure(this, "succession.invalid." + e.why());
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
