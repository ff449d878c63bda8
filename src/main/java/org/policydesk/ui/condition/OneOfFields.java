package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactKey;
import org.policydesk.eligibility.FactType;
import org.policydesk.member.LegalForm;
import org.policydesk.member.Ownership;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** A text or code of the company's that is one of several; industries and groups are typed, the others chosen. */
final class OneOfFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> attribute = new ComboBox<>(getTranslation("condition.attribute"));
    private final MultiSelectComboBox<String> values = new MultiSelectComboBox<>(getTranslation("condition.values"));

    OneOfFields(Criterion.@Nullable OneOf shown, Surroundings around) {
        Quantities quantities = new Quantities(Words.of(this));
        List<FactDefinition> attributes = FactDictionary.standard().all().stream()
                .filter(one -> one.type() == FactType.TEXT || one.type() == FactType.CODE)
                .filter(one -> !one.derived() && !one.key().equals(FactKey.REGION))
                .toList();
        attribute.setItems(attributes);
        attribute.setItemLabelGenerator(one -> quantities.name(one.key()));
        attribute.addClassName("narrow-field");
        String key = shown == null ? FactKey.OWNERSHIP : shown.attribute();
        FactDefinition first = FactDictionary.standard()
                .find(key)
                .orElseGet(() -> new FactDefinition(
                        key, FactType.TEXT, org.policydesk.eligibility.Unit.NONE, false, false, key, key));
        attribute.setValue(first);
        values.addClassName("wide-field");
        values.setItemLabelGenerator(this::name);
        values.addCustomValueSetListener(typed -> take(typed.getDetail()));
        attribute.addValueChangeListener(change -> offer(Set.of()));
        offer(shown == null ? Set.of() : shown.values());
        around.watch(attribute, values);
        add(attribute, values);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(attribute, attribute.getValue());
        Set<String> some = faults.need(values, values.getValue());
        return chosen == null || some == null
                ? null
                : faults.making(values, () -> new Criterion.OneOf(chosen.key(), some));
    }

    private void offer(Set<String> selected) {
        Set<String> offered = new LinkedHashSet<>(listed());
        boolean typed = offered.isEmpty();
        offered.addAll(selected);
        values.setItems(offered);
        values.setValue(selected);
        values.setAllowCustomValue(typed);
        values.setHelperText(typed ? getTranslation("condition.values.typed") : "");
    }

    private void take(String typed) {
        Set<String> all = new LinkedHashSet<>(values.getValue());
        Arrays.stream(typed.split("[、，,;；\\s]")).filter(one -> !one.isBlank()).forEach(all::add);
        offer(all);
    }

    private List<String> listed() {
        return switch (key()) {
            case FactKey.OWNERSHIP ->
                Arrays.stream(Ownership.values()).map(Enum::name).toList();
            case FactKey.LEGAL_FORM ->
                Arrays.stream(LegalForm.values()).map(Enum::name).toList();
            case FactKey.ABOVE_SCALE -> List.of("YES", "NO");
            default -> List.of();
        };
    }

    private String name(String value) {
        if (!listed().contains(value)) {
            return value;
        }
        return switch (key()) {
            case FactKey.OWNERSHIP -> getTranslation("member.ownership." + value);
            case FactKey.LEGAL_FORM -> getTranslation("member.legalForm." + value);
            default -> getTranslation("condition.yesNo." + value);
        };
    }

    private String key() {
        FactDefinition chosen = attribute.getValue();
        return chosen == null ? "" : chosen.key();
    }
}
