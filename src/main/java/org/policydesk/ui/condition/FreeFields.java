package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactType;

/** Nothing of a kind in the last years. */
final class FreeFields extends ConditionFields {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 3;

    private final ComboBox<FactDefinition> incident;
    private final IntegerField years = new IntegerField(getTranslation("condition.freeYears"));

    FreeFields(Criterion.@Nullable FreeOf shown, Surroundings around) {
        incident = Facts.choice(this, "condition.incident", FactType.INCIDENT, shown == null ? null : shown.incident());
        years.setMin(1);
        years.setMax(50);
        years.setStepButtonsVisible(true);
        years.setValue(shown == null ? USUAL : shown.years());
        years.addClassName("narrow-field");
        around.watch(incident, years);
        add(incident, years);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(incident, incident.getValue());
        Integer many = faults.need(years, years.getValue());
        return chosen == null || many == null
                ? null
                : faults.making(years, () -> new Criterion.FreeOf(chosen.key(), many));
    }
}
