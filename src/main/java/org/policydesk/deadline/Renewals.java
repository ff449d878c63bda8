package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.Explanation.LegalBasis;

/** By when a title has to be renewed. */
final class Renewals {
    private Renewals() {}

    static Occurrence of(DeadlineRule.Validity rule, Anchor anchor, WorkingCalendar calendar) {
        LocalDate printed = anchor.printedExpiry();
        LocalDate lapses = printed == null ? anchor.day().plus(rule.period()) : printed;
        LegalBasis basis = printed == null ? LegalBasis.CIVIL_202 : LegalBasis.PRINTED_EXPIRY;
        DeadlineRule.Renewal renewal = rule.renewal();
        if (renewal == null) {
            return occurrence(rule, anchor, null, null, lapses, lapses, new Grounds(calendar), basis, calendar);
        }
        Grounds grounds = new Grounds(calendar);
        LocalDate leadBegins = back(lapses, renewal.lead(), grounds, calendar);
        return renewal.window()
                ? occurrence(rule, anchor, renewal.lead(), leadBegins, lapses, lapses, grounds, basis, calendar)
                : occurrence(rule, anchor, renewal.lead(), null, leadBegins, lapses, grounds, basis, calendar);
    }

    private static LocalDate back(LocalDate lapses, Span lead, Grounds grounds, WorkingCalendar calendar) {
        return switch (lead.unit()) {
            case WORKING_DAY -> {
                LocalDate begins = calendar.plusWorkingDays(lapses, -lead.amount());
                grounds.passOver(lapses, begins);
                yield begins;
            }
            case CALENDAR_DAY -> lapses.minusDays(lead.amount());
            case MONTH -> lapses.minusMonths(lead.amount());
            case YEAR -> lapses.minusYears(lead.amount());
            case HOUR -> throw new IllegalStateException("refused by the rule");
        };
    }

    private static Occurrence occurrence(
            DeadlineRule.Validity rule,
            Anchor anchor,
            @Nullable Span lead,
            @Nullable LocalDate opens,
            LocalDate due,
            LocalDate lapses,
            Grounds grounds,
            LegalBasis basis,
            WorkingCalendar calendar) {
        List<LegalBasis> bases = new ArrayList<>(List.of(basis));
        bases.addAll(grounds.bases());
        Explanation why = new Explanation(
                rule,
                new Explanation.Trigger(anchor.eventKey(), anchor.at()),
                lead,
                lead == null ? Direction.AFTER : Direction.BEFORE,
                List.of(),
                lapses,
                grounds.skipped(),
                bases,
                Explanation.RestDay.of(due, calendar),
                null);
        return new Occurrence(anchor.eventKey(), opens, due, null, grounds.provisional(), why);
    }
}
