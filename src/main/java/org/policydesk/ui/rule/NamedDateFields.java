package org.policydesk.ui.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException.Reason;
import org.policydesk.ui.component.DayField;
import org.policydesk.ui.component.HourField;

/** By a date, or from a date to a date, with the hour where one is named. */
final class NamedDateFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final boolean window;
    private final DayField start;
    private final DayField end;
    private final HourField opensAt;
    private final HourField cutOff;

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

    private HourField hour(String name) {
        HourField hour = field(name, new HourField(""));
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
