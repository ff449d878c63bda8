package org.policydesk.ui.component;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;

/**
 * Rules in one short line: “3月31日 周一 前”, “每年 3月31日 前”, “更名后 3 个月内”. Immutable.
 *
 * @param words the reader's language
 * @param dates how dates are written
 */
public record RuleWords(Words words, Dates dates) {
    private static final int MONTHS_A_YEAR = 12;

    public RuleWords(Words words, LocalDate today) {
        this(words, new Dates(words, today));
    }

    /** The rule in words. */
    public String line(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> words.say("policy.rule.fixed", dates.day(fixed.end(), fixed.cutOff()));
            case DeadlineRule.Window window -> window(window);
            case DeadlineRule.Annual annual ->
                words.say(
                        "policy.rule.annual",
                        annual.dates().stream()
                                .map(this::monthDay)
                                .collect(Collectors.joining(words.say("component.list.separator"))));
            case DeadlineRule.Periodic periodic -> periodic(periodic);
            case DeadlineRule.Relative relative -> relative(relative);
            case DeadlineRule.Validity validity ->
                words.say("policy.rule.validity", validity.of(), period(validity.period()))
                        .strip();
            case DeadlineRule.LeftOpen leftOpen -> leftOpen.wording();
            case DeadlineRule.Limit limit -> limit.trigger() == null ? day(limit.end()) : limit.trigger();
            case DeadlineRule.Open open -> open.wording();
        };
    }

    /** A number of days, months or hours. */
    public String span(DeadlineRule.Span span) {
        return words.say("policy.unit." + span.unit(), String.valueOf(span.amount()));
    }

    private String relative(DeadlineRule.Relative rule) {
        String key = "policy.rule.relative." + rule.direction();
        return rule.span().amount() == 0
                ? words.say(key + ".none", rule.trigger())
                : words.say(key, rule.trigger(), span(rule.span()));
    }

    private String window(DeadlineRule.Window window) {
        String start = day(window.start());
        LocalDate end = window.end();
        if (end == null) {
            return words.say("policy.rule.from", start);
        }
        String until = dates.day(end, window.cutOff());
        return start.isEmpty() ? words.say("policy.rule.fixed", until) : words.say("policy.rule.window", start, until);
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : dates.day(date);
    }

    private String periodic(DeadlineRule.Periodic rule) {
        String every = words.say("policy.rule.every." + everyKey(rule.every()), years(rule.every()));
        if (rule.offset() != null) {
            return words.say("policy.rule.periodic.offset", every, span(rule.offset()));
        }
        return rule.dayOfPeriod() == null
                ? words.say("policy.rule.periodic.end", every)
                : words.say("policy.rule.periodic.day", every, String.valueOf(rule.dayOfPeriod()));
    }

    private static String everyKey(Period every) {
        return switch ((int) every.toTotalMonths()) {
            case 1 -> "MONTH";
            case 3 -> "QUARTER";
            case 6 -> "HALF";
            case MONTHS_A_YEAR -> "YEAR";
            default -> "YEARS";
        };
    }

    private static String years(Period every) {
        return String.valueOf(every.toTotalMonths() / MONTHS_A_YEAR);
    }

    private String period(Period period) {
        long months = period.toTotalMonths();
        if (period.getDays() > 0) {
            return words.say("policy.unit.CALENDAR_DAY", String.valueOf(period.getDays()));
        }
        return months % MONTHS_A_YEAR == 0
                ? words.say("policy.unit.YEAR", String.valueOf(months / MONTHS_A_YEAR))
                : words.say("policy.unit.MONTH", String.valueOf(months));
    }

    private String monthDay(MonthDay day) {
        boolean lastOfFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return lastOfFebruary
                ? words.say("policy.rule.endOfFebruary")
                : words.say("policy.rule.monthDay", day.getMonthValue(), day.getDayOfMonth());
    }
}
