package org.policydesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

/** Names the rest days that a count or a plan passes over. */
final class RestDays {
    private RestDays() {}

    /** Those strictly between the two days, in the order from the one to the other. */
    static List<SkippedDay> between(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        List<SkippedDay> skipped = new ArrayList<>();
        int step = to.isBefore(from) ? -1 : 1;
        for (LocalDate day = from; !day.equals(to); day = day.plusDays(step)) {
            if (!day.equals(from)) {
                of(day, calendar).ifPresent(skipped::add);
            }
        }
        return skipped;
    }

    private static Optional<SkippedDay> of(LocalDate day, WorkingCalendar calendar) {
        @Nullable
        SkipReason reason =
                switch (calendar.kindOf(day)) {
                    case WEEKEND -> SkipReason.WEEKEND;
                    case PUBLIC_HOLIDAY -> SkipReason.PUBLIC_HOLIDAY;
                    case WORKING, MAKE_UP_WORKING -> null;
                };
        return Optional.ofNullable(reason).map(why -> new SkippedDay(day, why));
    }
}
