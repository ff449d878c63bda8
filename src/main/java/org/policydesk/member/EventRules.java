package org.policydesk.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TriggerEvent;

/** What may be recorded as an event; each check names the field at fault. */
final class EventRules {
    private static final int NOTE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    /** A project's period may end years from now; later days are typing errors. */
    private static final int YEARS_AHEAD = 10;

    private EventRules() {}

    static NewEvent checked(NewEvent typed, LocalDate today) {
        TriggerEvent type = typed.type();
        if (type == null) {
            throw new InvalidMemberException("type", "member.invalid.missing");
        }
        return new NewEvent(
                type, day(typed.day(), today), typed.at(), RecordRules.required("note", typed.note(), NOTE));
    }

    static LocalDate day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new InvalidMemberException("day", "member.invalid.missing");
        }
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new InvalidMemberException("day", "member.invalid.event-day");
        }
        return day;
    }
}
