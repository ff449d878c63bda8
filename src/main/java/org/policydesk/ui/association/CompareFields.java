package org.policydesk.ui.association;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactDictionary;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.Operator;
import org.policydesk.ui.component.Quantities;
import org.policydesk.ui.component.Words;

/** A number against a threshold, in its unit, of a fiscal year. */
final class CompareFields extends ConditionFields {
    private static final long serialVersionUID = 1L;

    private final ComboBox<FactDefinition> fact = new ComboBox<>(getTranslation("policy.condition.fact"));
    private final Select<Operator> operator = new Select<>();
    private final BigDecimalField value = new BigDecimalField(getTranslation("policy.condition.value"));
    private final IntegerField year = new IntegerField(getTranslation("policy.condition.year"));

    CompareFields(@Nullable Criterion shown) {
        Quantities quantities = new Quantities(Words.of(this));
        fact.setItems(FactDictionary.standard().ofType(FactType.NUMBER));
        fact.setItemLabelGenerator(one -> quantities.name(one.key()));
        operator.setLabel(getTranslation("policy.condition.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(one -> getTranslation("policy.operator." + one));
        operator.setValue(Operator.AT_LEAST);
        operator.addClassName("narrow-field");
        value.addClassName("narrow-field");
        value.setLocale(Locale.ROOT);
        year.addClassName("narrow-field");
        year.setPlaceholder(getTranslation("policy.condition.year.default"));
        fact.addValueChangeListener(change -> value.setSuffixComponent(
                change.getValue() == null
                        ? null
                        : new Span(change.getValue().unit().zh())));
        if (shown instanceof Criterion.Compare compare) {
            FactDictionary.standard().find(compare.fact()).ifPresent(fact::setValue);
            operator.setValue(compare.op());
            value.setValue(compare.value());
            year.setValue(compare.fiscalYear());
        }
        add(fact, operator, value, year);
    }

    @Override
    Criterion read() {
        FactDefinition chosen = need(fact.getValue(), "fact");
        return new Criterion.Compare(
                chosen.key(), operator.getValue(), need(value.getValue(), "value"), year.getValue());
    }
}
