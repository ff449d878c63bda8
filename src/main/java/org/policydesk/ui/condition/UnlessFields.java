package org.policydesk.ui.condition;

import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** A condition, and whom it is not asked of (对…不考察本项指标). */
final class UnlessFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final Slot criterion;
    private final Slot exemption;

    UnlessFields(@Nullable Criterion shown, Surroundings around) {
        removeClassName("form-row");
        Criterion.Unless unless = shown instanceof Criterion.Unless one ? one : null;
        criterion = new Slot("condition.slot.criterion", unless == null ? shown : unless.criterion(), around);
        exemption = new Slot("condition.slot.exemption", unless == null ? null : unless.exemption(), around);
        add(criterion, exemption);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        Criterion asked = criterion.read(faults);
        Criterion exempt = exemption.read(faults);
        return asked == null || exempt == null ? null : new Criterion.Unless(exempt, asked);
    }
}
