package org.policydesk.ui.association;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;

/** Regions by province and city under separate planning; finer codes are kept. */
final class RegionFields extends ConditionFields {
    private static final long serialVersionUID = 1L;
    private static final List<String> CODES = List.of(
            "11", "12", "13", "14", "15", "21", "2102", "22", "23", "31", "32", "33", "3302", "34", "35", "3502", "36",
            "37", "3702", "41", "42", "43", "44", "4403", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63",
            "64", "65", "66");

    private final MultiSelectComboBox<String> regions =
            new MultiSelectComboBox<>(getTranslation("policy.condition.regions"));
    private final Checkbox plannedCities = new Checkbox(getTranslation("policy.condition.plannedCities"), true);

    RegionFields(@Nullable Criterion shown) {
        Set<String> codes = new LinkedHashSet<>(CODES);
        if (shown instanceof Criterion.RegionIn in) {
            codes.addAll(in.codes());
        }
        regions.setItems(codes);
        regions.setItemLabelGenerator(code -> CODES.contains(code) ? getTranslation("component.region." + code) : code);
        regions.addClassName("wide-field");
        if (shown instanceof Criterion.RegionIn in) {
            regions.setValue(in.codes());
            plannedCities.setValue(in.includingPlannedCities());
        }
        add(regions, plannedCities);
    }

    @Override
    Criterion read() {
        return new Criterion.RegionIn(regions.getValue(), plannedCities.getValue());
    }
}
