package org.policydesk.ui.rule;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.InvalidRuleException.Reason;

/** A title that lapses after some time, and when its renewal is asked for. */
final class ValidityFields extends RuleFields {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEARS = 3;
    private static final int USUAL_LEAD = 3;

    private enum When {
        BY_LAPSE,
        IN_LEAD,
        BEFORE_LEAD
    }

    private final TextField of;
    private final IntegerField years;
    private final IntegerField months;
    private final IntegerField days;
    private final Select<When> renewal;
    private final SpanFields lead;

    ValidityFields(Runnable changed) {
        super(changed);
        of = text("of");
        years = number("period", 0);
        months = number("period.months", 0);
        days = number("period.days", 0);
        renewal = choice("renewal", When.values(), "rule.renewal");
        lead = new SpanFields(this, "lead", List.of(Unit.MONTH, Unit.CALENDAR_DAY, Unit.WORKING_DAY, Unit.YEAR));
        write(new DeadlineRule.Validity(Period.ofYears(USUAL_YEARS), ""));
        lead.amount().setValue(USUAL_LEAD);
        renewal.addValueChangeListener(change -> lead.setVisible(change.getValue() != When.BY_LAPSE));
        lead.setVisible(false);
        add(row(of), row(years, months), row(renewal, lead.amount(), lead.unit()), more(days));
    }

    @Override
    DeadlineRule read() {
        Period period = Period.of(part(years, "period"), part(months, "period.months"), part(days, "period.days"));
        return new DeadlineRule.Validity(period, of.getValue().strip(), renewal());
    }

    private @Nullable Renewal renewal() {
        return renewal.getValue() == When.BY_LAPSE
                ? null
                : new Renewal(lead.need(), renewal.getValue() == When.IN_LEAD);
    }

    @Override
    void write(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Validity validity) {
            of.setValue(validity.of());
            years.setValue(validity.period().getYears());
            months.setValue(validity.period().getMonths());
            days.setValue(validity.period().getDays());
            Renewal asked = validity.renewal();
            renewal.setValue(asked == null ? When.BY_LAPSE : asked.window() ? When.IN_LEAD : When.BEFORE_LEAD);
            if (asked != null) {
                lead.write(asked.lead());
            }
        }
    }

    private static int part(IntegerField field, String name) {
        Integer number = Entries.optional(field, name, Reason.OUT_OF_RANGE);
        return number == null ? 0 : number;
    }
}
