package org.policydesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.member.MemberChangedException;
import org.policydesk.ui.component.HourField;
import org.policydesk.ui.component.Messages;

/** A form in a dialog: saves, or shows each fault at its field and stays open. */
abstract class FormDialog extends Dialog {
    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    FormDialog(String title) {
        setHeaderTitle(title);
        addClassName("member-dialog");
        setCloseOnOutsideClick(false);
        Button save = new Button(getTranslation("member.save"), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL);
        save.setId("member-save");
        getFooter().add(new Button(getTranslation("component.cancel"), click -> close()), save);
    }

    /** Saves what stands in the fields. */
    abstract void save();

    /** Adds a field where faults of that name are shown. */
    <F extends Component & HasValidationProperties> F field(String name, F field) {
        fields.put(name, field);
        field.setId("member-" + name.replace('_', '-'));
        return field;
    }

    /** Makes the field visible that a fault is to be shown at. */
    void reveal(String name) {}

    private void submit() {
        fields.values().forEach(field -> field.setInvalid(false));
        if (tellsAnUnreadableHour()) {
            return;
        }
        try {
            save();
            close();
        } catch (InvalidMemberException e) {
            show(e);
        } catch (MemberChangedException e) {
            Messages.failure(this, "member.changed");
        }
    }

    /** An hour that cannot be read, such as 24:00, must not be saved as none. */
    private boolean tellsAnUnreadableHour() {
        return fields.values().stream()
                .filter(HourField.class::isInstance)
                .map(HourField.class::cast)
                .filter(hour -> hour.isVisible() && hour.isUnreadable())
                .findFirst()
                .map(hour -> {
                    hour.setErrorMessage(getTranslation("component.hour.bad"));
                    hour.setInvalid(true);
                    hour.focus();
                    return true;
                })
                .orElse(false);
    }

    private void show(InvalidMemberException fault) {
        HasValidationProperties field = fields.get(fault.field());
        if (field == null) {
            Messages.failure(this, fault.reasonKey(), fault.arguments());
            return;
        }
        reveal(fault.field());
        field.setErrorMessage(getTranslation(fault.reasonKey(), fault.arguments()));
        field.setInvalid(true);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
