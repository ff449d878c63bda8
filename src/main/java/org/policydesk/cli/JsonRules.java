package org.policydesk.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/** Rules as the command line prints them. What has no value is left out, but for the two sides of a window. */
final class JsonRules {
    private final Map<String, @Nullable Object> out = new LinkedHashMap<>();

    private JsonRules() {}

    static Map<String, @Nullable Object> rule(DeadlineRule rule) {
        JsonRules json = new JsonRules();
        switch (rule) {
            case DeadlineRule.Fixed fixed ->
                json.type("fixed").put("end", fixed.end()).put("endTime", fixed.cutOff());
            case DeadlineRule.Window window ->
                json.window(window.start(), window.end())
                        .put("startTime", window.opensAt())
                        .put("endTime", window.cutOff());
            case DeadlineRule.Annual annual -> json.annual(annual);
            case DeadlineRule.Periodic periodic -> json.periodic(periodic);
            case DeadlineRule.Weekly weekly -> json.weekly(weekly);
            case DeadlineRule.Relative relative -> json.relative(relative);
            case DeadlineRule.LeftOpen leftOpen ->
                json.type("open").put("wording", leftOpen.wording()).put("trigger", leftOpen.trigger());
            case DeadlineRule.Validity validity ->
                json.type("validity").put("period", compact(validity.period())).put("of", validity.of());
            case DeadlineRule.Limit limit -> json.limit(limit);
            case DeadlineRule.Open open -> json.type("open").put("wording", open.wording());
        }
        return json.out;
    }

    private void annual(DeadlineRule.Annual annual) {
        type("annual").put("rollover", rollover(annual.rollover()));
        out.put("dates", annual.dates().stream().map(JsonRules::monthDay).toList());
    }

    /** A window that returns inside another one is printed as that other one, with what returns in it. */
    private void periodic(DeadlineRule.Periodic periodic) {
        DeadlineRule.Course course = periodic.course();
        if (course != null && periodic.opensOn() != null) {
            window(course.start(), course.end());
        } else {
            type("periodic");
        }
        put("every", compact(periodic.every()))
                .put("month", periodic.monthOfPeriod())
                .put("opensOn", periodic.opensOn())
                .put("day", periodic.dayOfPeriod())
                .put("rollover", rollover(periodic.rollover()))
                .span("offset", periodic.offset())
                .span("within", periodic.within());
    }

    /** A day of the week counts from 1 for Monday; every day needs none. */
    private void weekly(DeadlineRule.Weekly weekly) {
        boolean daily = weekly.days().size() == DayOfWeek.values().length;
        type("periodic").put("every", daily ? "P1D" : "P1W");
        if (!daily) {
            out.put("weekdays", weekly.days().stream().map(DayOfWeek::getValue).toList());
        }
    }

    private void relative(DeadlineRule.Relative relative) {
        type("relative")
                .span("period", relative.span())
                .put("trigger", relative.trigger())
                .put("before", relative.direction() == DeadlineRule.Direction.BEFORE)
                .put("inclusive", relative.countsEventDay() ? Boolean.TRUE : null)
                .put("event", lower(relative.event()));
    }

    /** A length as a relative period, days as the date or window that they are. */
    private void limit(DeadlineRule.Limit limit) {
        if (limit.length() != null) {
            type("relative")
                    .span("period", limit.length())
                    .put("trigger", limit.trigger())
                    .put("before", false);
        } else if (limit.start() == null) {
            type("fixed").put("end", limit.end());
        } else {
            window(limit.start(), limit.end());
        }
        put("limit", true);
    }

    private JsonRules window(@Nullable LocalDate start, @Nullable LocalDate end) {
        type("window");
        out.put("start", start == null ? null : start.toString());
        out.put("end", end == null ? null : end.toString());
        return this;
    }

    private JsonRules type(String type) {
        return put("type", type);
    }

    private JsonRules span(String name, DeadlineRule.@Nullable Span span) {
        return span == null ? this : put(name, period(span)).put("unit", lower(span.unit()));
    }

    private JsonRules put(String name, @Nullable Object value) {
        if (value != null) {
            out.put(name, value instanceof Number || value instanceof Boolean ? value : value.toString());
        }
        return this;
    }

    private static @Nullable String rollover(DeadlineRule.Rollover rollover) {
        return rollover == DeadlineRule.Rollover.NONE ? null : lower(rollover);
    }

    /** February's end is kept as the 29th inside the program and written as the 28th outside. */
    private static String monthDay(MonthDay day) {
        MonthDay shown = day.equals(MonthDay.of(2, 29)) ? MonthDay.of(2, 28) : day;
        return "%02d-%02d".formatted(shown.getMonthValue(), shown.getDayOfMonth());
    }

    private static String period(DeadlineRule.Span span) {
        return switch (span.unit()) {
            case HOUR -> "PT" + span.amount() + "H";
            case CALENDAR_DAY, WORKING_DAY -> "P" + span.amount() + "D";
            case MONTH -> "P" + span.amount() + "M";
            case YEAR -> "P" + span.amount() + "Y";
        };
    }

    private static String compact(Period period) {
        long months = period.toTotalMonths();
        if (months > 0 && months % 12 == 0 && period.getDays() == 0) {
            return "P" + months / 12 + "Y";
        }
        return months > 0 ? "P" + months + "M" : period.toString();
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
