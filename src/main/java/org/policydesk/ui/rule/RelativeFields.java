package org.policydesk.ui.rule;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Within a number of days or months of an event, which a member may record. */
final class RelativeFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 30;

    private final EventFields event;
    private final Select<Direction> direction;
    private final SpanFields span;
    private final Checkbox countsEventDay;
    private final Select<Rollover> rollover;

    RelativeFields(Runnable changed) {
        super(changed);
        event = new EventFields(this);
        direction = choice("direction", Direction.values(), "rule.direction");
        direction.addClassName("narrow-field");
        span = new SpanFields(this, "span", List.of(Unit.values()));
        span.amount().setMin(0);
        countsEventDay = field("countsEventDay", new Checkbox());
        rollover = choice("rollover", Rollover.values(), "rule.rollover");
        span.write(new Span(USUAL, Unit.WORKING_DAY));
        rollover.setValue(Rollover.CIVIL_203);
        add(
                row(event.event(), event.trigger()),
                row(direction, span.amount(), span.unit()),
                more(countsEventDay, rollover));
        span.unit().addValueChangeListener(change -> showWhatApplies());
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
                event.words(),
                rollover.getValue(),
                countsEventDay.getValue(),
                event.chosen());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Relative relative) {
            event.write(relative.trigger(), relative.event());
            direction.setValue(relative.direction());
            span.write(relative.span());
            countsEventDay.setValue(relative.countsEventDay());
            rollover.setValue(relative.rollover());
        }
    }
}
