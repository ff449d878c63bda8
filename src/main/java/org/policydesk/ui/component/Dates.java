package org.policydesk.ui.component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;

/**
 * Dates as people read them: 3月31日 周一, the year only when it is not this year. Immutable.
 *
 * @param words the reader's language
 * @param today the business day, Asia/Shanghai
 */
public record Dates(Words words, LocalDate today) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Month, day and weekday; with the year when it is not this year. */
    public String day(LocalDate date) {
        return format(date.getYear() == today.getYear() ? "component.date.day" : "component.date.dayOfYear", date);
    }

    /** As {@link #day}, with the hour of the cut-off when there is one. */
    public String day(LocalDate date, @Nullable LocalTime cutOff) {
        return cutOff == null ? day(date) : day(date) + " " + hour(cutOff);
    }

    /** The hour, 16:00. */
    public String hour(LocalTime time) {
        return HOUR.format(time);
    }

    /** A moment in Shanghai: only the hour if it was today, else day and hour. */
    public String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, BusinessClock.ZONE);
        String hour = hour(local.toLocalTime());
        return local.toLocalDate().equals(today)
                ? words.say("component.date.todayAt", hour)
                : day(local.toLocalDate()) + " " + hour;
    }

    /** The month with its year. */
    public String month(YearMonth month) {
        return format("component.date.month", month);
    }

    /** The weekday alone, 周日. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, language());
    }

    private String format(String patternKey, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(words.say(patternKey), language()).format(date);
    }

    private Locale language() {
        return Locale.forLanguageTag(words.say("component.language"));
    }
}
