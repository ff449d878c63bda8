package org.policydesk.ui.association;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** Something that a person of the company has to judge. Its id stays when the wording is polished, and so do the answers. */
final class ConfirmFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final TextField question = new TextField(getTranslation("policy.condition.question"));

    ConfirmFields(@Nullable Criterion shown) {
        question.addClassName("wide-field");
        if (shown instanceof Criterion.Confirm confirm) {
            id = confirm.id();
            question.setValue(confirm.question());
        } else {
            id = "confirm-" + UUID.randomUUID();
        }
        add(question);
    }

    @Override
    Criterion read() {
        return new Criterion.Confirm(id, question.getValue().strip());
    }
}
