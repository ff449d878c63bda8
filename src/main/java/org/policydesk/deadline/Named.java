package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.Explanation.LegalBasis;

/** Dates that the text itself names. They stay where they are unless the text says otherwise. */
final class Named {
    private Named() {}

    static Occurrence of(
            String key,
            DeadlineRule rule,
            @Nullable LocalDate opens,
            LocalDate due,
            @Nullable LocalTime cutOff,
            WorkingCalendar calendar) {
        Explanation why = Explanation.named(rule, due, List.of(LegalBasis.NAMED_DATE), calendar);
        return new Occurrence(key, opens, due, cutOff, false, why);
    }

    static Occurrence of(
            String key,
            DeadlineRule rule,
            @Nullable LocalDate opens,
            LocalDate named,
            Rollover rollover,
            WorkingCalendar calendar) {
        Grounds grounds = new Grounds(calendar);
        grounds.add(LegalBasis.NAMED_DATE);
        // A day that the text names has no first day before it, but for taxes, which are filed within the month.
        LocalDate dayBefore = rollover == Rollover.TAX ? named.withDayOfMonth(1).minusDays(1) : named;
        LocalDate due = grounds.roll(rollover, dayBefore, named);
        Explanation why = new Explanation(
                rule,
                null,
                null,
                null,
                List.of(),
                named,
                grounds.skipped(),
                grounds.bases(),
                Explanation.RestDay.of(due, calendar),
                null);
        LocalDate first = opens != null && opens.isAfter(due) ? due : opens;
        return new Occurrence(key, first, due, null, grounds.provisional(), why);
    }
}
