package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactType;

/** A day of the company's, such as its founding, within a span. */
final class DateFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> attribute;
    private final Days days;

    DateFields(Criterion.@Nullable DateIn shown, Surroundings around) {
        attribute = Facts.choice(
                this, "condition.day", FactType.DATE, shown == null ? FactKey.FOUNDED_ON : shown.attribute());
        days = new Days(shown == null ? null : shown.from(), shown == null ? null : shown.until(), around);
        around.watch(attribute);
        add(attribute, days);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(attribute, attribute.getValue());
        boolean told = days.areSound(faults);
        if (told && days.areEmpty()) {
            days.missing(faults);
            return null;
        }
        return chosen == null || !told ? null : new Criterion.DateIn(chosen.key(), days.from(), days.until());
    }
}
