package org.policydesk.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.policy.InvalidLocalDueException.Field;
import org.policydesk.policy.InvalidLocalDueException.Reason;
import org.springframework.stereotype.Component;

/** What a local date must be before it is kept. */
@Component
class LocalDueChecks {
    private static final int LONGEST_UNIT = 200;
    private static final int LONGEST_SOURCE = 1000;
    private static final int YEARS_AHEAD = 3;

    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    LocalDueChecks(WorkingCalendars calendars, BusinessClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The occurrences that a date may be entered for, a year back and three ahead, in ascending order. */
    List<Occurrence> occurrences(ActionItem item) {
        LocalDate today = clock.today();
        return Occurrences.of(item.rule(), today.minusYears(1), today.plusYears(YEARS_AHEAD), calendars.current());
    }

    /**
     * The edit as it is kept.
     *
     * @throws InvalidLocalDueException naming the field and the reason
     */
    LocalDueEdit checked(ActionItem item, LocalDueEdit edit) {
        String unit = text(Field.UNIT, edit.unit(), LONGEST_UNIT);
        Occurrence occurrence = occurrences(item).stream()
                .filter(one -> one.key().equals(edit.key()))
                .findFirst()
                .orElseThrow(() -> new InvalidLocalDueException(Field.KEY, Reason.UNKNOWN_OCCURRENCE));
        LocalDate due = edit.due();
        if (due == null) {
            throw new InvalidLocalDueException(Field.DUE, Reason.MISSING);
        }
        if (due.isAfter(occurrence.due())) {
            throw new InvalidLocalDueException(Field.DUE, Reason.AFTER_ITEM);
        }
        return new LocalDueEdit(
                unit, edit.key(), due, edit.cutOff(), text(Field.SOURCE, edit.source(), LONGEST_SOURCE));
    }

    private static String text(Field field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new InvalidLocalDueException(field, Reason.MISSING);
        }
        if (text.length() > longest) {
            throw new InvalidLocalDueException(field, Reason.TOO_LONG);
        }
        return text;
    }
}
