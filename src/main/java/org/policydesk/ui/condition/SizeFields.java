package org.policydesk.ui.condition;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.SizeClass;

/** Size classes. */
final class SizeFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<SizeClass> sizes = new CheckboxGroup<>(getTranslation("condition.sizes"));

    SizeFields(Criterion.@Nullable SizeIn shown, Surroundings around) {
        sizes.setItems(SizeClass.values());
        sizes.setItemLabelGenerator(size -> getTranslation("component.size." + size));
        sizes.addClassName("side-by-side");
        if (shown != null) {
            sizes.setValue(shown.sizes());
        }
        around.watch(sizes);
        add(sizes);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        Set<SizeClass> chosen = faults.need(sizes, sizes.getValue(), "condition.invalid.sizes");
        return chosen == null ? null : new Criterion.SizeIn(chosen);
    }
}
