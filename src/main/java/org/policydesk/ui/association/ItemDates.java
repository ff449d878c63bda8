package org.policydesk.ui.association;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.LeadTimes;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.DateBasis;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** The dates that an item's rule gives from today on, or the last one if all are past. */
final class ItemDates extends Div {
    private static final long serialVersionUID = 1L;
    private static final int YEARS = 2;
    private static final int SHOWN = 3;

    private final transient LocalDate today;
    private final transient WorkingCalendar calendar;
    private final transient WorkingCalendar work;
    private final transient Dates dates;

    /**
     * @param calendar what the law counts in
     * @param work the same without the association's closing days, for start-by dates
     */
    ItemDates(LocalDate today, WorkingCalendar calendar, WorkingCalendar work) {
        this.today = today;
        this.calendar = calendar;
        this.work = work;
        this.dates = new Dates(Words.of(this), today);
        addClassName("item-dates");
        setId("item-dates");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Supplier<DeadlineRule> reader, BasisFields basis, HandInFields handIn) {
        removeAll();
        try {
            DeadlineRule rule = reader.get();
            List<Occurrence> coming = Occurrences.of(rule, today, today.plusYears(YEARS), calendar).stream()
                    .limit(SHOWN)
                    .toList();
            coming.forEach(one -> add(line(one, basis, handIn.leadTimes())));
            if (coming.isEmpty()) {
                add(new Span(getTranslation(none(rule))));
            }
        } catch (InvalidRuleException unfinished) {
            add(new Span(getTranslation("policy.dates.unfinished")));
        }
    }

    private Div line(Occurrence one, BasisFields basis, LeadTimes leadTimes) {
        Div line = new Div();
        line.addClassName("item-date");
        LocalDate due = one.due();
        if (basis.basis() == DateBasis.RECOMMENDER) {
            line.add(part("policy.dates.recommender", dates.day(due, one.cutOff())));
            due = PlannedBack.from(due, basis.reviewDays(), calendar).date();
            line.add(part("policy.dates.planned", dates.day(due)));
        } else {
            line.add(part("policy.dates.due", dates.day(due, one.cutOff())));
        }
        line.add(part(
                "policy.dates.start", dates.day(StartBy.of(due, leadTimes, work).date())));
        if (!calendar.isWorkingDay(due)) {
            line.add(part("policy.dates.restDay", dates.day(calendar.onOrBefore(due))));
        }
        if (calendar.isProvisional(due.getYear())) {
            line.add(part("component.mark.PROVISIONAL"));
        }
        return line;
    }

    private Span part(String key, Object... args) {
        return new Span(getTranslation(key, args));
    }

    private static String none(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Relative relative -> "policy.dates.event";
            case DeadlineRule.Validity validity -> "policy.dates.event";
            case DeadlineRule.Open open -> "policy.dates.open";
            case DeadlineRule.LeftOpen leftOpen -> "policy.dates.event";
            case DeadlineRule.Limit limit -> "policy.dates.open";
            case DeadlineRule.Periodic periodic -> "policy.dates.open";
            case DeadlineRule.Fixed fixed -> "policy.dates.past";
            case DeadlineRule.Window window -> window.end() == null ? "policy.dates.open" : "policy.dates.past";
            case DeadlineRule.Annual annual -> "policy.dates.past";
        };
    }
}
