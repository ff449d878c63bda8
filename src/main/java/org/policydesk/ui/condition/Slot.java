package org.policydesk.ui.condition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** A named place for one condition, of whatever kind. */
final class Slot extends Div {
    private static final long serialVersionUID = 1L;

    private final ConditionNode node;

    Slot(String labelKey, @Nullable Criterion shown, Surroundings around) {
        addClassName("condition-slot");
        Span label = new Span(getTranslation(labelKey));
        label.addClassName("condition-slot-label");
        node = new ConditionNode(shown, around);
        add(label, node);
    }

    @Nullable
    Criterion read(Faults faults) {
        return node.read(faults);
    }
}
