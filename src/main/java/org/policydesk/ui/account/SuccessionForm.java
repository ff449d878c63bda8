package org.policydesk.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.InvalidPersonException;
import org.policydesk.account.PersonRef;
import org.policydesk.succession.InvalidSuccessionException;
import org.policydesk.succession.Successions;
import org.policydesk.succession.Successor;
import org.policydesk.ui.component.Messages;

/** Who leaves or does something else, and who takes over: a colleague, or somebody new. */
final class SuccessionForm extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Successions successions;
    private final transient Runnable done;
    private final Select<PersonRef> leaver = new Select<>();
    private final RadioButtonGroup<Boolean> leaves = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> fresh = new RadioButtonGroup<>();
    private final Select<PersonRef> colleague = new Select<>();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField mobile = new TextField();
    private final Div newcomer = new Div(name, email, mobile);
    private final TextArea word = new TextArea();

    SuccessionForm(Successions successions, Runnable done) {
        this.successions = successions;
        this.done = done;
        setHeaderTitle(getTranslation("succession.propose"));
        List<PersonRef> people = successions.people();
        person(leaver, "succession.leaver", "succession-leaver", people);
        choice(leaves, "succession.leaves", "succession-leaves");
        choice(fresh, "succession.successor", "succession-fresh");
        person(colleague, "succession.colleague", "succession-colleague", people);
        name.setLabel(getTranslation("account.people.name"));
        name.setId("succession-name");
        email.setLabel(getTranslation("account.people.email"));
        email.setId("succession-email");
        mobile.setLabel(getTranslation("account.people.mobile"));
        mobile.setId("succession-mobile");
        newcomer.addClassName("contact-fields");
        word.setLabel(getTranslation("succession.yourWord"));
        word.setMaxLength(Successions.LONGEST);
        fresh.setValue(people.size() < 2);
        fresh.addValueChangeListener(change -> adjust());
        List.of(name, mobile).forEach(field -> field.setWidthFull());
        email.setWidthFull();
        word.setWidthFull();
        adjust();
        Div fields = new Div(leaver, leaves, fresh, colleague, newcomer, word);
        fields.addClassName("contact-fields");
        add(fields);
        Button save = new Button(getTranslation("succession.send"), click -> send());
        save.setId("succession-send");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.people.cancel"), click -> close()), save);
        setWidth("min(520px, 100vw)");
    }

    private void adjust() {
        colleague.setVisible(!fresh.getValue());
        newcomer.setVisible(fresh.getValue());
    }

    private void send() {
        PersonRef leaving = required(leaver);
        PersonRef chosen = fresh.getValue() ? null : required(colleague);
        if (leaving == null || !fresh.getValue() && chosen == null) {
            return;
        }
        Successor successor = chosen != null
                ? new Successor.Colleague(chosen.id())
                : new Successor.Newcomer(name.getValue(), email.getValue(), mobile.getValue(), leaving.role());
        try {
            successions.propose(leaving.id(), successor, leaves.getValue(), word.getValue());
            close();
            Messages.success(this, "succession.sent");
            done.run();
        } catch (InvalidSuccessionException e) {
            Messages.failure(this, "succession.invalid." + e.why());
        } catch (InvalidPersonException e) {
            Messages.failure(this, "account.invalid." + e.field() + "." + e.reason());
        }
    }

    private @Nullable PersonRef required(Select<PersonRef> field) {
        PersonRef value = field.getValue();
        field.setErrorMessage(getTranslation("succession.choose"));
        field.setInvalid(value == null);
        return value;
    }

    private void person(Select<PersonRef> field, String key, String id, List<PersonRef> people) {
        field.setLabel(getTranslation(key));
        field.setId(id);
        field.setItems(people);
        field.setItemLabelGenerator(person ->
                person == null ? "" : person.name() + "（" + getTranslation("account.role." + person.role()) + "）");
        field.setWidthFull();
    }

    private void choice(RadioButtonGroup<Boolean> field, String key, String id) {
        field.setLabel(getTranslation(key));
        field.setId(id);
        field.setItems(true, false);
        field.setItemLabelGenerator(yes -> getTranslation(key + (yes ? ".yes" : ".no")));
        field.setValue(true);
    }
}
