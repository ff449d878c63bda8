package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** One condition: its kind, and the fields of that kind. */
final class ConditionRow extends Div {
    private static final long serialVersionUID = 1L;

    private final Select<ConditionKind> kind = new Select<>();
    private final Div place = new Div();
    private ConditionFields fields;

    ConditionRow(@Nullable Criterion criterion) {
        ConditionKind shown = criterion == null ? ConditionKind.COMPARE : ConditionKind.of(criterion);
        fields = ConditionFields.of(shown, criterion);
        kind.setLabel(getTranslation("policy.condition.kind"));
        kind.setItems(java.util.Arrays.stream(ConditionKind.values())
                .filter(one -> one != ConditionKind.KEPT || shown == ConditionKind.KEPT)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("policy.condition.kind." + one));
        kind.setValue(shown);
        kind.addValueChangeListener(change -> {
            fields = ConditionFields.of(change.getValue(), criterion);
            place.removeAll();
            place.add(fields);
        });
        place.addClassName("condition-fields");
        place.add(fields);
        add(kind, place);
    }

    /** @throws org.policydesk.eligibility.InvalidCriterionException if something is missing */
    Criterion read() {
        return fields.read();
    }
}
