package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactType;

/** One condition for those who apply for a title for the first time, another for those who renew it (复核). */
final class RenewalFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> title;
    private final Slot first;
    private final Slot renewal;

    RenewalFields(@Nullable Criterion shown, Surroundings around) {
        removeClassName("form-row");
        Criterion.ByRenewal choice = shown instanceof Criterion.ByRenewal one ? one : null;
        title = Facts.choice(
                this, "condition.title", FactType.QUALIFICATION, choice == null ? null : choice.qualification());
        first = new Slot("condition.slot.first", choice == null ? shown : choice.first(), around);
        renewal = new Slot("condition.slot.renewal", choice == null ? null : choice.renewal(), around);
        around.watch(title);
        add(title, first, renewal);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(title, title.getValue());
        Criterion one = first.read(faults);
        Criterion other = renewal.read(faults);
        return chosen == null || one == null || other == null
                ? null
                : new Criterion.ByRenewal(chosen.key(), one, other);
    }
}
