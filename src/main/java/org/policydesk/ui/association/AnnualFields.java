package org.policydesk.ui.association;

import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;

/** Every year by one or several days, typed as 3-31 or 3月31日, one after the other. */
final class AnnualFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");

    private final TextField days = new TextField(getTranslation("policy.rule.days"));

    AnnualFields(Runnable changed) {
        days.setId("item-rule-days");
        days.setHelperText(getTranslation("policy.rule.days.help"));
        days.addClassName("wide-field");
        days.addValueChangeListener(change -> changed.run());
        add(days);
    }

    @Override
    DeadlineRule read() {
        try {
            List<MonthDay> read = DAY.matcher(days.getValue())
                    .results()
                    .map(AnnualFields::day)
                    .toList();
            return new DeadlineRule.Annual(read);
        } catch (DateTimeException e) {
            throw new InvalidRuleException("dates", InvalidRuleException.Reason.NO_SUCH_DAY);
        }
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Annual annual) {
            days.setValue(annual.dates().stream()
                    .map(day -> day.getMonthValue() + "-" + day.getDayOfMonth())
                    .collect(Collectors.joining("、")));
        }
    }

    private static MonthDay day(MatchResult found) {
        return MonthDay.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
