package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Rollover;

/** Every year by one or several days, typed as 3-31 or 3月31日, one after the other. */
final class AnnualFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final TextField dates;
    private final Select<Rollover> rollover;

    AnnualFields(Runnable changed) {
        super(changed);
        dates = text("dates");
        dates.setHelperText(getTranslation("rule.help.dates"));
        rollover = choice("rollover", Rollover.values(), "rule.rollover");
        add(row(dates), more(rollover));
    }

    @Override
    DeadlineRule read() {
        return new DeadlineRule.Annual(TypedDays.ofYear(dates.getValue(), "dates"), rollover.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Annual annual) {
            dates.setValue(annual.dates().stream()
                    .map(day -> day.getMonthValue() + "-" + day.getDayOfMonth())
                    .collect(Collectors.joining("、")));
            rollover.setValue(annual.rollover());
        }
    }
}
