package org.policydesk.ui.rule;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** Every so many months or years: by a day of the period, at its end, by its n-th day, or some time after it. */
final class PeriodicFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 12;

    private enum When {
        END,
        DAY,
        NTH,
        AFTER
    }

    private final PeriodLength length;
    private final Select<When> when;
    private final Select<Integer> month;
    private final IntegerField day;
    private final IntegerField opensOn;
    private final SpanFields within;
    private final SpanFields offset;
    private final CourseFields course;
    private final Select<Rollover> rollover;
    private final Details more;

    PeriodicFields(LocalDate today, Runnable changed) {
        super(changed);
        length = new PeriodLength(this);
        when = choice("when", When.values(), "rule.when");
        month = choiceOrNone("monthOfPeriod", this::monthName, "rule.month.last");
        day = number("dayOfPeriod", 1);
        day.setHelperText(getTranslation("rule.help.day"));
        opensOn = number("opensOn", 1);
        opensOn.setHelperText(getTranslation("rule.help.opensOn"));
        within = new SpanFields(this, "within", List.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY));
        offset = new SpanFields(
                this, "offset", List.of(Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.MONTH, Unit.YEAR, Unit.HOUR));
        course = new CourseFields(this, today);
        rollover = choice("rollover", Rollover.values(), "rule.rollover");
        more = more(course.start(), course.end(), rollover);
        add(
                row(length.every(), length.months(), when),
                row(month, day, opensOn, within.amount(), within.unit(), offset.amount(), offset.unit()),
                more);
        length.every().addValueChangeListener(change -> showMonths());
        length.months().addValueChangeListener(change -> showMonths());
        when.addValueChangeListener(change -> showWhatApplies());
        showMonths();
    }

    private void showMonths() {
        Integer chosen = month.getValue();
        int months = length.total();
        month.setItems(IntStream.rangeClosed(1, months).boxed().toList());
        month.setValue(chosen != null && chosen <= months ? chosen : null);
        if (!length.dividesYear()) {
            more.setOpened(true);
        }
        course.start().setHelperText(length.dividesYear() ? "" : getTranslation("rule.help.course"));
        showWhatApplies();
    }

    private void showWhatApplies() {
        boolean byDay = when.getValue() == When.DAY;
        month.setVisible(byDay && length.total() != 1);
        day.setVisible(byDay);
        opensOn.setVisible(byDay);
        within.setVisible(when.getValue() == When.NTH);
        offset.setVisible(when.getValue() == When.AFTER);
    }

    private String monthName(Integer number) {
        return getTranslation(length.total() == YEAR ? "rule.month.ofYear" : "rule.month.ofPeriod", number);
    }

    @Override
    DeadlineRule read() {
        var every = length.read();
        var span = course.read(!length.dividesYear());
        boolean byDay = when.getValue() == When.DAY;
        return new Periodic(
                every,
                byDay ? month.getValue() : null,
                byDay ? Entries.optional(day, "dayOfPeriod", Reason.OUT_OF_RANGE) : null,
                when.getValue() == When.AFTER ? offset.need() : null,
                when.getValue() == When.NTH ? within.need() : null,
                byDay ? Entries.optional(opensOn, "opensOn", Reason.OUT_OF_RANGE) : null,
                span,
                rollover.getValue());
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof Periodic periodic) {
            length.write(periodic.every());
            showMonths();
            when.setValue(when(periodic));
            month.setValue(periodic.monthOfPeriod());
            day.setValue(periodic.dayOfPeriod());
            opensOn.setValue(periodic.opensOn());
            within.write(periodic.within());
            offset.write(periodic.offset());
            course.write(periodic.course());
            rollover.setValue(periodic.rollover());
            more.setOpened(periodic.course() != null || periodic.rollover() != Rollover.NONE);
        }
    }

    private static When when(Periodic rule) {
        if (rule.offset() != null) {
            return When.AFTER;
        }
        if (rule.within() != null) {
            return When.NTH;
        }
        boolean named = rule.monthOfPeriod() != null || rule.dayOfPeriod() != null || rule.opensOn() != null;
        return named ? When.DAY : When.END;
    }
}
