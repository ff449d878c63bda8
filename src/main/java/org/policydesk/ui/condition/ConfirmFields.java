package org.policydesk.ui.condition;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** Something that a person of the company has to judge. Its id stays when the wording is polished, and so do the answers. */
final class ConfirmFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final TextField question = new TextField(getTranslation("condition.question"));

    ConfirmFields(Criterion.@Nullable Confirm shown, Surroundings around) {
        question.addClassName("wide-field");
        question.setMaxLength(500);
        id = shown == null ? "confirm-" + UUID.randomUUID() : shown.id();
        if (shown != null) {
            question.setValue(shown.question());
        }
        around.watch(question);
        add(question);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        String text = faults.need(question, question.getValue().strip());
        return text == null ? null : new Criterion.Confirm(id, text);
    }
}
