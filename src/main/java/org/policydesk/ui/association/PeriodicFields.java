package org.policydesk.ui.association;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Period;
import java.util.List;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Every month, quarter, half-year or year: by a day in it, at its end, or some days after its end. */
final class PeriodicFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private enum When {
        END,
        DAY,
        AFTER_DAYS,
        AFTER_WORKING_DAYS
    }

    private final Select<Period> every = new Select<>();
    private final Select<When> when = new Select<>();
    private final IntegerField days;

    PeriodicFields(Runnable changed) {
        days = number("policy.rule.number", 10, changed);
        every.setLabel(getTranslation("policy.rule.every"));
        every.setItems(List.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1)));
        every.setItemLabelGenerator(period -> getTranslation("policy.rule.every.months." + period.toTotalMonths()));
        every.setValue(Period.ofMonths(3));
        when.setLabel(getTranslation("policy.rule.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(one -> getTranslation("policy.rule.when." + one));
        when.setValue(When.END);
        days.setVisible(false);
        every.addValueChangeListener(change -> changed.run());
        when.addValueChangeListener(change -> {
            days.setVisible(change.getValue() != When.END);
            changed.run();
        });
        add(every, when, days);
    }

    @Override
    DeadlineRule read() {
        int number = when.getValue() == When.END ? 1 : need(days.getValue(), "offset");
        return switch (when.getValue()) {
            case END -> new DeadlineRule.Periodic(every.getValue());
            case DAY -> new DeadlineRule.Periodic(every.getValue(), number, null);
            case AFTER_DAYS -> new DeadlineRule.Periodic(every.getValue(), null, new Span(number, Unit.CALENDAR_DAY));
            case AFTER_WORKING_DAYS ->
                new DeadlineRule.Periodic(every.getValue(), null, new Span(number, Unit.WORKING_DAY));
        };
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Periodic periodic) {
            long months = periodic.every().toTotalMonths();
            Period stored = months == 12 ? Period.ofYears(1) : periodic.every();
            if (every.getListDataView().contains(stored)) {
                every.setValue(stored);
            } else {
                every.setItems(List.of(stored));
                every.setValue(stored);
            }
            Span offset = periodic.offset();
            Integer day = periodic.dayOfPeriod();
            if (offset != null) {
                when.setValue(offset.unit() == Unit.WORKING_DAY ? When.AFTER_WORKING_DAYS : When.AFTER_DAYS);
                days.setValue(offset.amount());
            } else if (day != null) {
                when.setValue(When.DAY);
                days.setValue(day);
            }
        }
    }
}
