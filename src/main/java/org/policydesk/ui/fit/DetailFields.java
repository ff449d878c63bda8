package org.policydesk.ui.fit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.policydesk.member.InvalidMemberException;
import org.policydesk.ui.component.Messages;

/** What more has to be told when the answer is yes. */
abstract class DetailFields extends Div {
    private final transient Map<String, HasValidationProperties> fields = new HashMap<>();

    DetailFields() {
        addClassName("fit-details");
    }

    /** Records what stands in the fields. */
    abstract Runnable record(Answers answers);

    /** A field at which faults of that name are shown. */
    <F extends Component & HasValidationProperties> F field(String name, F field) {
        fields.put(name, field);
        add(field);
        return field;
    }

    void show(InvalidMemberException fault) {
        String text = getTranslation(fault.reasonKey(), fault.arguments());
        HasValidationProperties field = fields.get(fault.field());
        if (field == null) {
            Messages.failure(this, fault.reasonKey(), fault.arguments());
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    void clearFaults() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}
