package org.policydesk.ui.association;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.ui.component.DayField;

/** By a date, or from a date to a date, with the hour where one is named. */
final class NamedDateFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final boolean window;
    private final DayField start;
    private final DayField end;
    private final TimePicker opensAt = new TimePicker(getTranslation("policy.rule.opensAt"));
    private final TimePicker cutOff = new TimePicker(getTranslation("policy.rule.cutOff"));

    NamedDateFields(boolean window, LocalDate today, Runnable changed) {
        this.window = window;
        start = new DayField(getTranslation("policy.rule.start"), today);
        end = new DayField(getTranslation("policy.rule.end"), today);
        start.setId("item-rule-start");
        end.setId("item-rule-end");
        for (TimePicker time : new TimePicker[] {opensAt, cutOff}) {
            time.setLocale(Locale.SIMPLIFIED_CHINESE);
            time.setStep(Duration.ofMinutes(30));
            time.setClearButtonVisible(true);
            time.addClassName("narrow-field");
            time.addValueChangeListener(change -> changed.run());
        }
        start.addValueChangeListener(change -> changed.run());
        end.addValueChangeListener(change -> changed.run());
        if (window) {
            add(start, opensAt);
        }
        add(end, cutOff);
    }

    @Override
    DeadlineRule read() {
        @Nullable LocalDate last = end.getValue();
        return window
                ? new DeadlineRule.Window(start.getValue(), last, opensAt.getValue(), cutOff.getValue())
                : new DeadlineRule.Fixed(need(last, "end"), cutOff.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Fixed fixed) {
            end.setValue(fixed.end());
            cutOff.setValue(fixed.cutOff());
        } else if (rule instanceof DeadlineRule.Window from) {
            start.setValue(from.start());
            end.setValue(from.end());
            opensAt.setValue(from.opensAt());
            cutOff.setValue(from.cutOff());
        }
    }
}
