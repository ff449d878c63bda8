package org.policydesk.ui.component;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.Forecast;

/**
 * Rules in one short line: “3月31日 周一 前”, “每年 3月31日 前”, “更名后 3 个月内”. Immutable.
 *
 * @param words the reader's language
 * @param dates how dates are written
 */
public record RuleWords(Words words, Dates dates) {
    public RuleWords(Words words, LocalDate today) {
        this(words, new Dates(words, today));
    }

    /** The rule in words, everything it says included. */
    public String line(DeadlineRule rule) {
        CountedWords counted = new CountedWords(words, dates);
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> words.say("rule.line.fixed", dates.day(fixed.end(), fixed.cutOff()));
            case DeadlineRule.Window window -> window(window);
            case DeadlineRule.Annual annual -> moving(annual(annual), annual.rollover());
            case DeadlineRule.Periodic periodic ->
                moving(new PeriodicWords(words, dates).line(periodic), periodic.rollover());
            case DeadlineRule.Weekly weekly -> new PeriodicWords(words, dates).line(weekly);
            case DeadlineRule.Relative relative -> counted.relative(relative);
            case DeadlineRule.LeftOpen leftOpen -> counted.leftOpen(leftOpen);
            case DeadlineRule.Validity validity -> counted.validity(validity);
            case DeadlineRule.Limit limit -> counted.limit(limit);
            case DeadlineRule.Open open -> open(open);
        };
    }

    /** A number of days, months or hours. */
    public String span(DeadlineRule.Span span) {
        return new SpanWords(words).span(span);
    }

    private String window(DeadlineRule.Window window) {
        LocalDate start = window.start();
        LocalDate end = window.end();
        if (end == null) {
            return words.say("rule.line.from", start == null ? "" : dates.day(start, window.opensAt()));
        }
        String until = dates.day(end, window.cutOff());
        return start == null
                ? words.say("rule.line.fixed", until)
                : words.say("rule.line.window", dates.day(start, window.opensAt()), until);
    }

    private String annual(DeadlineRule.Annual annual) {
        return words.say(
                "rule.line.annual",
                annual.dates().stream()
                        .map(this::monthDay)
                        .collect(Collectors.joining(words.say("component.list.separator"))));
    }

    private String open(DeadlineRule.Open open) {
        return Forecast.of(open, dates.today())
                .map(forecast -> words.say(
                        "rule.line.expected",
                        open.wording(),
                        dates.month(forecast.month()),
                        forecast.earlier().stream()
                                .map(day -> String.valueOf(day.getYear()))
                                .distinct()
                                .collect(Collectors.joining(words.say("component.list.separator")))))
                .orElse(open.wording());
    }

    private String moving(String line, Rollover rollover) {
        return rollover == Rollover.NONE ? line : words.say("rule.line.rollover." + rollover.name(), line);
    }

    private String monthDay(MonthDay day) {
        boolean lastOfFebruary = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return lastOfFebruary
                ? words.say("rule.line.endOfFebruary")
                : words.say("rule.line.monthDay", day.getMonthValue(), day.getDayOfMonth());
    }
}
