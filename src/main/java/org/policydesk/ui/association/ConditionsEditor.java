package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** Edits who an item is for: all or any of some conditions. What is nested deeper is kept as it is. */
final class ConditionsEditor extends Div {
    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final Rows<ConditionRow> rows;

    ConditionsEditor() {
        addClassName("conditions-editor");
        all.setAriaLabel(getTranslation("policy.condition.join"));
        all.setItems(true, false);
        all.setItemLabelGenerator(one -> getTranslation(one ? "policy.condition.all" : "policy.condition.any"));
        all.setValue(true);
        rows = new Rows<>("policy.condition.add", "condition-add", () -> new ConditionRow(null), () -> {});
        add(all, rows);
    }

    /** Null: for every member. */
    @Nullable
    Criterion read() {
        List<Criterion> parts = rows.all().stream().map(ConditionRow::read).toList();
        if (parts.isEmpty()) {
            return null;
        }
        return Boolean.TRUE.equals(all.getValue()) ? new Criterion.All(parts) : new Criterion.Any(parts);
    }

    void write(@Nullable Criterion criterion) {
        all.setValue(!(criterion instanceof Criterion.Any));
        List<Criterion> parts =
                switch (criterion) {
                    case null -> List.of();
                    case Criterion.All every -> every.criteria();
                    case Criterion.Any some -> some.criteria();
                    default -> List.of(criterion);
                };
        rows.set(parts.stream().map(ConditionRow::new).toList());
    }
}
