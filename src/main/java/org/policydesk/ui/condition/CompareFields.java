package org.policydesk.ui.condition;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.FactDefinition;
import org.policydesk.eligibility.FactType;
import org.policydesk.eligibility.Operator;
import org.policydesk.eligibility.Unit;
import org.policydesk.eligibility.Years;

/** A number against a threshold, in its unit, of one year or several. */
final class CompareFields extends ConditionFields {
    private static final long serialVersionUID = 1L;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final ComboBox<FactDefinition> fact;
    private final Select<Operator> operator = new Select<>();
    private final BigDecimalField value = new BigDecimalField(getTranslation("condition.value"));
    private final IntegerField year = new IntegerField(getTranslation("condition.year"));
    private final YearsFields years;

    CompareFields(Criterion.@Nullable Compare shown, Surroundings around) {
        fact = Facts.choice(this, "condition.fact", FactType.NUMBER, shown == null ? null : shown.fact());
        operator.setLabel(getTranslation("condition.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(one -> getTranslation("policy.operator." + one));
        operator.setValue(shown == null ? Operator.AT_LEAST : shown.op());
        operator.addClassName("narrow-field");
        value.addClassName("narrow-field");
        value.setLocale(Locale.ROOT);
        year.addClassName("narrow-field");
        year.setPlaceholder(getTranslation("condition.year.default"));
        year.setMin(EARLIEST);
        year.setMax(LATEST);
        years = new YearsFields(shown == null ? Years.ONE : shown.years(), around);
        if (shown != null) {
            value.setValue(shown.value());
            year.setValue(shown.fiscalYear());
        }
        fact.addValueChangeListener(change -> showUnit());
        years.over().addValueChangeListener(change -> showUnit());
        showUnit();
        around.watch(fact, operator, value, year);
        add(fact, operator, value, year, years);
    }

    @Override
    @Nullable
    Criterion read(Faults faults) {
        FactDefinition chosen = faults.need(fact, fact.getValue());
        BigDecimal threshold = faults.need(value, value.getValue());
        Integer named = year.getValue();
        boolean yearIsSound = faults.sound(year);
        if (yearIsSound && named != null && (named < EARLIEST || named > LATEST)) {
            faults.at(year, "condition.invalid.year");
            yearIsSound = false;
        }
        Years counted = years.read(faults);
        return chosen == null || threshold == null || counted == null || !yearIsSound
                ? null
                : new Criterion.Compare(chosen.key(), operator.getValue(), threshold, named, counted);
    }

    /** Growth is in percent whatever the fact's own unit. */
    private void showUnit() {
        FactDefinition chosen = fact.getValue();
        Unit unit = years.over().getValue() == YearsFields.Form.GROWTH
                ? Unit.PERCENT
                : chosen == null ? Unit.NONE : chosen.unit();
        boolean chinese = getTranslation("component.language").startsWith("zh");
        value.setSuffixComponent(unit == Unit.NONE ? null : new Span(chinese ? unit.zh() : unit.en()));
    }
}
