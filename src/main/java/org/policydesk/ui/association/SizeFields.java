package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.SizeClass;

/** Size classes. */
final class SizeFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<SizeClass> sizes = new CheckboxGroup<>(getTranslation("policy.condition.sizes"));

    SizeFields(@Nullable Criterion shown) {
        sizes.setItems(SizeClass.values());
        sizes.setItemLabelGenerator(size -> getTranslation("component.size." + size));
        sizes.addClassName("side-by-side");
        if (shown instanceof Criterion.SizeIn in) {
            sizes.setValue(in.sizes());
        }
        add(sizes);
    }

    @Override
    Criterion read() {
        return new Criterion.SizeIn(sizes.getValue());
    }
}
