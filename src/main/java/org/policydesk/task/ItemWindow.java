package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a company can or must do what an item asks, next.
 *
 * @param due the company's date; of one that is over the last one there was, null if no date says when
 * @param cutOff the hour on the due date, if the text names one
 * @param startBy when to begin at the latest, null if there is no date to plan from
 * @param opens the window's first day, if there is one
 * @param source whose date it is
 * @param provisional whether the calendar behind the dates is 暂定
 * @param light none unless it is to come
 * @param workingDaysLeft after today up to and including the due date; negative when it is past
 */
public record ItemWindow(
        Kind kind,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        DateSource source,
        boolean provisional,
        Light light,
        int workingDaysLeft) {
    /** What is known of the time. */
    public enum Kind {
        /** There is a date. */
        DATED,
        /** A standing duty: its period begins with an event. */
        UPON_EVENT,
        /** The text names no date yet, or its period stands still. */
        UNDATED,
        /** The last date is past. */
        OVER
    }

    static ItemWindow without(Kind kind, @Nullable LocalDate due) {
        return new ItemWindow(kind, due, null, null, null, DateSource.NOTICE, false, Light.NONE, 0);
    }

    /** Whether something can still come of it. */
    public boolean isLive() {
        return kind != Kind.OVER;
    }
}
