package org.policydesk.ui.condition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.Unit;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** A choice among the dictionary's entries of a type. */
final class Facts {
    private Facts() {}

    /** @param shown the key to begin with, kept also where the dictionary lacks it; null: none */
    static ComboBox<FactDefinition> choice(Component at, String labelKey, FactType type, @Nullable String shown) {
        Quantities quantities = new Quantities(Words.of(at));
        ComboBox<FactDefinition> choice = new ComboBox<>(at.getTranslation(labelKey));
        List<FactDefinition> all = new ArrayList<>(FactDictionary.standard().ofType(type));
        if (shown != null && all.stream().noneMatch(one -> one.key().equals(shown))) {
            all.add(new FactDefinition(shown, type, Unit.NONE, false, false, shown, shown));
        }
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> quantities.name(one.key()));
        choice.addClassName("wide-field");
        all.stream().filter(one -> one.key().equals(shown)).findFirst().ifPresent(choice::setValue);
        return choice;
    }
}
