package org.policydesk.ui.rule;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.TriggerEvent;

/** Within a number of days or months of an event, which a member may record. */
final class RelativeFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 30;

    private final Select<TriggerEvent> event;
    private final TextField trigger;
    private final Select<Direction> direction;
    private final SpanFields span;
    private final Checkbox countsEventDay;
    private final Select<Rollover> rollover;

    RelativeFields(Runnable changed) {
        super(changed);
        event = choiceOrNone("event", one -> getTranslation("rule.event." + one.name()), "rule.event.none");
        event.setItems(TriggerEvent.values());
        event.setHelperText(getTranslation("rule.help.event"));
        event.addClassName("wide-field");
        trigger = text("trigger");
        direction = choice("direction", Direction.values(), "rule.direction");
        direction.addClassName("narrow-field");
        span = new SpanFields(this, "span", List.of(Unit.values()));
        span.amount().setMin(0);
        countsEventDay = field("countsEventDay", new Checkbox());
        rollover = choice("rollover", Rollover.values(), "rule.rollover");
        span.write(new Span(USUAL, Unit.WORKING_DAY));
        rollover.setValue(Rollover.CIVIL_203);
        add(row(event, trigger), row(direction, span.amount(), span.unit()), more(countsEventDay, rollover));
        event.addValueChangeListener(change -> nameTrigger(change.getValue()));
        span.unit().addValueChangeListener(change -> showWhatApplies());
    }

    /** A text that stands already is the policy's own and stays. */
    private void nameTrigger(TriggerEvent chosen) {
        if (chosen != null && trigger.isEmpty()) {
            trigger.setValue(getTranslation("rule.event." + chosen.name()));
        }
    }

    /** Hours run from the moment and end when they end. */
    private void showWhatApplies() {
        boolean hours = span.unit().getValue() == Unit.HOUR;
        countsEventDay.setVisible(!hours);
        rollover.setVisible(!hours);
        if (hours) {
            countsEventDay.setValue(false);
        }
    }

    @Override
    DeadlineRule read() {
        return new DeadlineRule.Relative(
                span.need(),
                direction.getValue(),
                trigger.getValue().strip(),
                rollover.getValue(),
                countsEventDay.getValue(),
                event.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Relative relative) {
            trigger.setValue(relative.trigger());
            event.setValue(relative.event());
            direction.setValue(relative.direction());
            span.write(relative.span());
            countsEventDay.setValue(relative.countsEventDay());
            rollover.setValue(relative.rollover());
        }
    }
}
