package org.policydesk.ui.rule;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** On some days of every week, or every day. */
final class WeeklyFields extends RuleFields {
    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<DayOfWeek> days;
    private final CourseFields course;
    private final Details more;

    WeeklyFields(LocalDate today, Runnable changed) {
        super(changed);
        days = field("days", new CheckboxGroup<>());
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> getTranslation("rule.weekday." + day.name()));
        days.setValue(Set.of(DayOfWeek.FRIDAY));
        days.addClassName("wide-field");
        course = new CourseFields(this, today);
        more = more(course.start(), course.end());
        add(row(days), more);
    }

    @Override
    DeadlineRule read() {
        if (days.getValue().isEmpty()) {
            throw new InvalidRuleException("days", Reason.MISSING);
        }
        return new DeadlineRule.Weekly(List.copyOf(days.getValue()), course.read(false));
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Weekly weekly) {
            days.setValue(Set.copyOf(weekly.days()));
            course.write(weekly.course());
            more.setOpened(weekly.course() != null);
        }
    }
}
