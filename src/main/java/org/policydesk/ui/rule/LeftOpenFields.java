package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Within a time whose number the text leaves open, with the number once a person has found it. */
final class LeftOpenFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final TextField wording;
    private final EventFields event;
    private final Select<Direction> direction;
    private final SpanFields set;
    private final Select<Rollover> rollover;

    LeftOpenFields(Runnable changed) {
        super(changed);
        wording = text("wording");
        event = new EventFields(this);
        direction = choice("direction", Direction.values(), "rule.direction");
        direction.addClassName("narrow-field");
        set = new SpanFields(this, "set", List.of(Unit.values()));
        set.amount().setHelperText(getTranslation("rule.help.set"));
        set.unit().setValue(Unit.WORKING_DAY);
        rollover = choice("rollover", Rollover.values(), "rule.rollover");
        rollover.setValue(Rollover.CIVIL_203);
        add(
                row(wording),
                row(event.event(), event.trigger()),
                row(direction, set.amount(), set.unit()),
                more(rollover));
    }

    @Override
    DeadlineRule read() {
        return new DeadlineRule.LeftOpen(
                wording.getValue().strip(),
                direction.getValue(),
                event.words(),
                rollover.getValue(),
                set.optional(),
                event.chosen());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.LeftOpen leftOpen) {
            wording.setValue(leftOpen.wording());
            event.write(leftOpen.trigger(), leftOpen.event());
            direction.setValue(leftOpen.direction());
            rollover.setValue(leftOpen.rollover());
            set.write(leftOpen.set());
        }
    }
}
