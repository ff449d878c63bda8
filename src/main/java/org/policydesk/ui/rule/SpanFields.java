package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** A number and its unit; what is wrong is told at the number. */
final class SpanFields {
    private final String name;
    private final IntegerField amount;
    private final Select<Unit> unit;

    SpanFields(RuleFields owner, String name, List<Unit> units) {
        this.name = name;
        amount = owner.number(name, 1);
        unit = owner.choice(name + ".unit", units, one -> amount.getTranslation("rule.unit." + one.name()));
        unit.setLabel(amount.getTranslation("rule.field.unit"));
        unit.setId("item-rule-" + name + "-unit");
        unit.addClassName("narrow-field");
    }

    IntegerField amount() {
        return amount;
    }

    Select<Unit> unit() {
        return unit;
    }

    void setVisible(boolean visible) {
        amount.setVisible(visible);
        unit.setVisible(visible);
    }

    /** @throws InvalidRuleException naming this field, if there is no number or one that cannot be */
    Span need() {
        return RuleFields.need(optional(), name);
    }

    /** @throws InvalidRuleException naming this field, if the number cannot be; null if there is none */
    @Nullable
    Span optional() {
        Integer number = Entries.optional(amount, name, Reason.OUT_OF_RANGE);
        if (number == null) {
            return null;
        }
        try {
            return new Span(number, unit.getValue());
        } catch (InvalidRuleException e) {
            throw new InvalidRuleException(name, e.reason());
        }
    }

    void write(@Nullable Span span) {
        amount.setValue(span == null ? null : span.amount());
        if (span != null) {
            unit.setValue(span.unit());
        }
    }
}
