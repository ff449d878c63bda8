package org.policydesk.ui.condition;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** The contrary of a condition. */
final class NotFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final Slot slot;

    NotFields(@Nullable Criterion shown, Surroundings around) {
        removeClassName("form-row");
        slot = new Slot("condition.slot.not", shown instanceof Criterion.Not not ? not.criterion() : null, around);
        add(slot);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        Criterion inner = slot.read(faults);
        return inner == null ? null : new Criterion.Not(inner);
    }
}
