package org.policydesk.extraction;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import tools.jackson.databind.JsonNode;

/** Compares a rule with the reference's, as the measure does. */
final class ReferenceRule {
    private ReferenceRule() {}

    static boolean same(JsonNode wanted, DeadlineRule rule) {
        String type = wanted.get("type").asString();
        return switch (rule) {
            case DeadlineRule.Fixed fixed ->
                type.equals("fixed") && text(wanted, "end").equals(day(fixed.end()));
            case DeadlineRule.Window window -> window(wanted, type, window.start(), window.end());
            case DeadlineRule.Annual annual ->
                type.equals("annual") && days(wanted).equals(days(annual));
            case DeadlineRule.Periodic periodic
            when periodic.opensOn() != null && periodic.course() != null ->
                window(
                        wanted,
                        type,
                        periodic.course().start(),
                        periodic.course().end());
            case DeadlineRule.Periodic periodic ->
                type.equals("periodic")
                        && months(text(wanted, "every")) == periodic.every().toTotalMonths();
            case DeadlineRule.Weekly weekly ->
                type.equals("periodic")
                        && text(wanted, "every").equals(weekly.days().size() == 7 ? "P1D" : "P1W");
            case DeadlineRule.Relative relative -> type.equals("relative") && span(wanted, relative.span());
            case DeadlineRule.Validity validity ->
                type.equals("validity")
                        && months(text(wanted, "period")) == validity.period().toTotalMonths();
            case DeadlineRule.Limit limit -> limit(wanted, type, limit);
            case DeadlineRule.LeftOpen leftOpen -> false;
            case DeadlineRule.Open open -> false;
        };
    }

    private static boolean window(JsonNode wanted, String type, @Nullable LocalDate start, @Nullable LocalDate end) {
        return type.equals("window")
                && text(wanted, "end").equals(day(end))
                && (text(wanted, "start").isEmpty() || text(wanted, "start").equals(day(start)));
    }

    private static boolean limit(JsonNode wanted, String type, DeadlineRule.Limit limit) {
        if (limit.length() != null) {
            return type.equals("relative") && span(wanted, limit.length());
        }
        return limit.start() == null
                ? type.equals("fixed") && text(wanted, "end").equals(day(limit.end()))
                : window(wanted, type, limit.start(), limit.end());
    }

    private static boolean span(JsonNode wanted, DeadlineRule.Span span) {
        String period = text(wanted, "period");
        boolean workingDays = text(wanted, "unit").equals("working_day");
        return switch (span.unit()) {
            case HOUR -> period.equals("PT" + span.amount() + "H");
            case WORKING_DAY -> workingDays && period.equals("P" + span.amount() + "D");
            case CALENDAR_DAY -> !workingDays && period.equals("P" + span.amount() + "D");
            case MONTH -> !workingDays && months(period) == span.amount();
            case YEAR -> !workingDays && months(period) == 12L * span.amount();
        };
    }

    private static long months(String period) {
        return period.isEmpty() || period.endsWith("D")
                ? -1
                : Period.parse(period).toTotalMonths();
    }

    private static Set<String> days(JsonNode wanted) {
        Set<String> days = new HashSet<>();
        wanted.get("dates").forEach(day -> days.add(day.asString()));
        return days;
    }

    private static Set<String> days(DeadlineRule.Annual annual) {
        Set<String> days = new HashSet<>();
        for (MonthDay day : annual.dates()) {
            days.add(day.equals(MonthDay.of(2, 29)) ? "02-28" : day.toString().substring(2));
        }
        return days;
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) && !node.get(field).isNull() ? node.get(field).asString() : "";
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
