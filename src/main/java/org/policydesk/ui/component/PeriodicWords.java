package org.policydesk.ui.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule.Course;
import org.policydesk.deadline.DeadlineRule.Periodic;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Weekly;

/**
 * Periodic rules in one line: 每季度第 1 个月 10 日前, 每月 1 日至 10 日（到 4月10日 周四 止）. Immutable.
 *
 * @param words the reader's language
 * @param dates how dates are written
 */
record PeriodicWords(Words words, Dates dates) {
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    String line(Periodic rule) {
        return within(rule.course(), when(rule));
    }

    String line(Weekly rule) {
        return within(rule.course(), week(rule.days()));
    }

    private String week(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return words.say("rule.line.daily");
        }
        return days.equals(List.of(DayOfWeek.SUNDAY))
                ? words.say("rule.line.week")
                : words.say(
                        "rule.line.weekly",
                        days.stream()
                                .map(day -> words.say("rule.weekday." + day.name()))
                                .collect(Collectors.joining(words.say("component.list.separator"))));
    }

    private String when(Periodic rule) {
        int months = (int) rule.every().toTotalMonths();
        String every = length("rule.line.every.", months);
        Span offset = rule.offset();
        if (offset != null) {
            return words.say("rule.line.offset", every, new SpanWords(words).span(offset));
        }
        Span nth = rule.within();
        if (nth != null) {
            return words.say("rule.line.nth." + nth.unit().name(), every, nth.amount());
        }
        if (rule.dayOfPeriod() == null && rule.opensOn() == null && rule.monthOfPeriod() == null) {
            return length("rule.line.end.", months);
        }
        return days(month(every, months, rule.monthOfPeriod()), rule.opensOn(), rule.dayOfPeriod());
    }

    private String days(String month, @Nullable Integer opens, @Nullable Integer due) {
        if (opens != null) {
            return due == null
                    ? words.say("rule.line.by.windowToEnd", month, opens)
                    : words.say("rule.line.by.window", month, opens, due);
        }
        return due == null ? words.say("rule.line.by.end", month) : words.say("rule.line.by.day", month, due);
    }

    private String month(String every, int months, @Nullable Integer ofPeriod) {
        if (months == 1) {
            return every;
        }
        if (months == YEAR) {
            return words.say("rule.line.in.year", every, ofPeriod == null ? YEAR : ofPeriod);
        }
        return ofPeriod == null
                ? words.say("rule.line.in.last", every)
                : words.say("rule.line.in.nth", every, ofPeriod);
    }

    private String length(String key, int months) {
        return switch (months) {
            case 1 -> words.say(key + "MONTH");
            case QUARTER -> words.say(key + "QUARTER");
            case HALF -> words.say(key + "HALF");
            case YEAR -> words.say(key + "YEAR");
            default -> months % YEAR == 0 ? words.say(key + "YEARS", months / YEAR) : words.say(key + "MONTHS", months);
        };
    }

    private String within(@Nullable Course course, String line) {
        if (course == null) {
            return line;
        }
        LocalDate start = course.start();
        LocalDate end = course.end();
        if (start == null) {
            return end == null ? line : words.say("rule.line.course.until", line, dates.day(end));
        }
        return end == null
                ? words.say("rule.line.course.from", line, dates.day(start))
                : words.say("rule.line.course", line, dates.day(start), dates.day(end));
    }
}
