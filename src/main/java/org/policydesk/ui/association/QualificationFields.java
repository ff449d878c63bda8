package org.policydesk.ui.association;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** A title that the company holds. */
final class QualificationFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> title = new ComboBox<>(getTranslation("policy.condition.title"));

    QualificationFields(@Nullable Criterion shown) {
        Quantities quantities = new Quantities(Words.of(this));
        title.setItems(FactDictionary.standard().ofType(FactType.QUALIFICATION));
        title.setItemLabelGenerator(one -> quantities.name(one.key()));
        title.addClassName("wide-field");
        if (shown instanceof Criterion.HoldsQualification holds) {
            FactDictionary.standard().find(holds.qualification()).ifPresent(title::setValue);
        }
        add(title);
    }

    @Override
    Criterion read() {
        return new Criterion.HoldsQualification(
                need(title.getValue(), "qualification").key());
    }
}
