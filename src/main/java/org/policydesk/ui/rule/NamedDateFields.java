package org.policydesk.ui.rule;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.ui.component.DayField;

/** By a date, or from a date to a date, with the hour where one is named. */
final class NamedDateFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(30);

    private final boolean window;
    private final DayField start;
    private final DayField end;
    private final TimePicker opensAt;
    private final TimePicker cutOff;

    NamedDateFields(boolean window, LocalDate today, Runnable changed) {
        super(changed);
        this.window = window;
        start = field("start", new DayField("", today));
        opensAt = hour("opensAt");
        end = field("end", new DayField("", today));
        cutOff = hour("cutOff");
        if (window) {
            add(row(start, opensAt));
        }
        add(row(end, cutOff));
    }

    private TimePicker hour(String name) {
        TimePicker hour = field(name, new TimePicker());
        hour.setLocale(Locale.SIMPLIFIED_CHINESE);
        hour.setStep(STEP);
        hour.setClearButtonVisible(true);
        hour.addClassName("narrow-field");
        return hour;
    }

    @Override
    DeadlineRule read() {
        @Nullable LocalDate last = Entries.optional(end, "end", Reason.NO_SUCH_DAY);
        var until = Entries.optional(cutOff, "cutOff", Reason.OUT_OF_RANGE);
        if (!window) {
            return new DeadlineRule.Fixed(need(last, "end"), until);
        }
        return new DeadlineRule.Window(
                Entries.optional(start, "start", Reason.NO_SUCH_DAY),
                last,
                Entries.optional(opensAt, "opensAt", Reason.OUT_OF_RANGE),
                until);
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
