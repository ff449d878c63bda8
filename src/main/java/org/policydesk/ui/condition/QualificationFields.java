package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.ui.component.DayField;

/** A title that the company holds, of what level at least and on what day. */
final class QualificationFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> title;
    private final Select<String> level = new Select<>();
    private final DayField on;

    QualificationFields(Criterion.@Nullable HoldsQualification shown, Surroundings around) {
        title = Facts.choice(
                this, "condition.title", FactType.QUALIFICATION, shown == null ? null : shown.qualification());
        level.setLabel(getTranslation("condition.level"));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("condition.level.any"));
        level.setItemLabelGenerator(one ->
                one == null ? getTranslation("condition.level.any") : getTranslation("condition.level.least", one));
        level.addClassName("narrow-field");
        on = new DayField(getTranslation("condition.on"), around.today());
        on.setPlaceholder(getTranslation("condition.on.default"));
        on.setClearButtonVisible(true);
        title.addValueChangeListener(change -> offerLevels());
        offerLevels();
        if (shown != null) {
            level.setValue(shown.level());
            on.setValue(shown.on());
        }
        around.watch(title, level, on);
        add(title, level, on);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(title, title.getValue());
        boolean day = faults.sound(on);
        return chosen == null || !day
                ? null
                : new Criterion.HoldsQualification(
                        chosen.key(), level.isVisible() ? level.getValue() : null, on.getValue());
    }

    private void offerLevels() {
        FactDefinition chosen = title.getValue();
        List<String> levels =
                chosen == null ? List.of() : FactDictionary.standard().levels(chosen.key());
        level.setItems(levels);
        level.setVisible(!levels.isEmpty());
    }
}
