package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactType;

/** A title given in one of these rounds, or between these days. */
final class GivenFields extends ConditionFields {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "[、，,;；\\n]";

    private final ComboBox<FactDefinition> title;
    private final TextField batches = new TextField(getTranslation("condition.batches"));
    private final Days days;

    GivenFields(Criterion.@Nullable GivenIn shown, Surroundings around) {
        title = Facts.choice(
                this, "condition.title", FactType.QUALIFICATION, shown == null ? null : shown.qualification());
        batches.setHelperText(getTranslation("condition.batches.help"));
        batches.addClassName("wide-field");
        days = new Days(shown == null ? null : shown.from(), shown == null ? null : shown.until(), around);
        if (shown != null) {
            batches.setValue(String.join("、", shown.batches()));
        }
        around.watch(title, batches);
        add(title, batches, days);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(title, title.getValue());
        Set<String> rounds = Stream.of(batches.getValue().split(BETWEEN))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean told = days.areSound(faults);
        if (told && rounds.isEmpty() && days.areEmpty()) {
            faults.at(batches, "condition.invalid.batches");
            return null;
        }
        return chosen == null || !told
                ? null
                : faults.making(batches, () -> new Criterion.GivenIn(chosen.key(), rounds, days.from(), days.until()));
    }
}
