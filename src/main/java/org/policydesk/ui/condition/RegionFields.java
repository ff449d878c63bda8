package org.policydesk.ui.condition;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.member.Region;
import org.policydesk.member.Regions;
import org.policydesk.ui.component.RegionNames;

/** Regions: provinces, cities under separate planning and other cities; finer codes are kept. */
final class RegionFields extends ConditionFields {
    private static final long serialVersionUID = 1L;
    private static final List<String> SHORT = List.of(
            "11", "12", "13", "14", "15", "21", "2102", "22", "23", "31", "32", "33", "3302", "34", "35", "3502", "36",
            "37", "3702", "41", "42", "43", "44", "4403", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63",
            "64", "65", "66");

    private final MultiSelectComboBox<String> regions = new MultiSelectComboBox<>(getTranslation("condition.regions"));
    private final Checkbox plannedCities = new Checkbox(getTranslation("condition.plannedCities"), true);

    RegionFields(Criterion.@Nullable RegionIn shown, Surroundings around) {
        Set<String> codes = new LinkedHashSet<>(SHORT);
        Regions.standard().all().stream()
                .filter(one -> one.kind() == Region.Kind.CITY)
                .map(Region::code)
                .forEach(codes::add);
        if (shown != null) {
            codes.addAll(shown.codes());
        }
        regions.setItems(codes);
        regions.setItemLabelGenerator(
                code -> SHORT.contains(code) ? getTranslation("component.region." + code) : RegionNames.name(code));
        regions.addClassName("wide-field");
        if (shown != null) {
            regions.setValue(shown.codes());
            plannedCities.setValue(shown.includingPlannedCities());
        }
        around.watch(regions, plannedCities);
        add(regions, plannedCities);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        Set<String> chosen = faults.need(regions, regions.getValue());
        return chosen == null
                ? null
                : faults.making(regions, () -> new Criterion.RegionIn(chosen, plannedCities.getValue()));
    }
}
