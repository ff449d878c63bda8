package org.policydesk.ui.association;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Within a number of days or months of an event. */
final class RelativeFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final TextField trigger = new TextField(getTranslation("policy.rule.trigger"));
    private final Select<Direction> direction = new Select<>();
    private final IntegerField amount;
    private final Select<Unit> unit = new Select<>();
    private final Select<Rollover> rollover = new Select<>();

    RelativeFields(Runnable changed) {
        amount = number("policy.rule.number", 30, changed);
        trigger.addValueChangeListener(change -> changed.run());
        choice(direction, "policy.rule.direction", Direction.values(), changed);
        choice(unit, "policy.rule.unit", Unit.values(), changed);
        choice(rollover, "policy.rule.rollover", Rollover.values(), changed);
        direction.setValue(Direction.AFTER);
        unit.setValue(Unit.WORKING_DAY);
        rollover.setValue(Rollover.CIVIL_203);
        add(trigger, direction, amount, unit, rollover);
    }

    @Override
    DeadlineRule read() {
        Span span = new Span(need(amount.getValue(), "span"), unit.getValue());
        return new DeadlineRule.Relative(span, direction.getValue(), trigger.getValue(), rollover.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Relative relative) {
            trigger.setValue(relative.trigger());
            direction.setValue(relative.direction());
            amount.setValue(relative.span().amount());
            unit.setValue(relative.span().unit());
            rollover.setValue(relative.rollover());
        }
    }

    private <E extends Enum<E>> void choice(Select<E> select, String key, E[] values, Runnable changed) {
        select.setLabel(getTranslation(key));
        select.setItems(values);
        select.setItemLabelGenerator(one -> getTranslation(key + "." + one.name()));
        select.addValueChangeListener(change -> changed.run());
    }
}
