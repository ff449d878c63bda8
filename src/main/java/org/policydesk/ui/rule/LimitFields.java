package org.policydesk.ui.rule;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.ui.component.DayField;

/** A bar, a limit or a benefit: the days on which it holds, or how long from which event on. */
final class LimitFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private enum By {
        DAYS,
        EVENT
    }

    private final RadioButtonGroup<By> by;
    private final DayField start;
    private final DayField end;
    private final TextField trigger;
    private final SpanFields length;

    LimitFields(LocalDate today, Runnable changed) {
        super(changed);
        by = field("limit", new RadioButtonGroup<>());
        by.setItems(By.values());
        by.setItemLabelGenerator(one -> getTranslation("rule.limit." + one.name()));
        start = field("start", new DayField("", today));
        end = field("end", new DayField("", today));
        trigger = text("trigger");
        length = new SpanFields(this, "length", List.of(Unit.values()));
        length.unit().setValue(Unit.YEAR);
        by.addValueChangeListener(change -> showWhatApplies());
        by.setValue(By.DAYS);
        add(row(by), row(start, end), row(trigger, length.amount(), length.unit()));
    }

    private void showWhatApplies() {
        boolean days = by.getValue() == By.DAYS;
        start.setVisible(days);
        end.setVisible(days);
        trigger.setVisible(!days);
        length.setVisible(!days);
    }

    @Override
    DeadlineRule read() {
        return by.getValue() == By.DAYS
                ? new DeadlineRule.Limit(
                        Entries.optional(start, "start", Reason.NO_SUCH_DAY),
                        Entries.optional(end, "end", Reason.NO_SUCH_DAY),
                        null,
                        null)
                : new DeadlineRule.Limit(
                        null, null, length.need(), trigger.getValue().strip());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Limit limit) {
            by.setValue(limit.length() == null ? By.DAYS : By.EVENT);
            start.setValue(limit.start());
            end.setValue(limit.end());
            length.write(limit.length());
            trigger.setValue(limit.trigger() == null ? "" : limit.trigger());
        }
    }
}
