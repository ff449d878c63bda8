package org.policydesk.ui.component;

import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.LeftOpen;
import org.policydesk.deadline.DeadlineRule.Limit;
import org.policydesk.deadline.DeadlineRule.Relative;
import org.policydesk.deadline.DeadlineRule.Renewal;
import org.policydesk.deadline.DeadlineRule.Rollover;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Validity;

/**
 * Rules that are counted from an event, in one line: 更名后 3 个月内, 证书有效期 3 年，届满前 3 个月内申请续期. Immutable.
 *
 * @param words the reader's language
 * @param dates how dates are written
 */
record CountedWords(Words words, Dates dates) {
    String relative(Relative rule) {
        String line = counted(rule.trigger(), rule.direction(), rule.span());
        String inclusive = rule.countsEventDay() ? words.say("rule.line.inclusive", line) : line;
        return byText(inclusive, rule.rollover());
    }

    String leftOpen(LeftOpen rule) {
        Span set = rule.set();
        return set == null
                ? words.say("rule.line.leftOpen.unset", rule.wording())
                : words.say(
                        "rule.line.leftOpen.set",
                        byText(counted(rule.trigger(), rule.direction(), set), rule.rollover()),
                        rule.wording());
    }

    String validity(Validity rule) {
        SpanWords spans = new SpanWords(words);
        String line = words.say("rule.line.validity", rule.of(), spans.period(rule.period()))
                .strip();
        Renewal renewal = rule.renewal();
        return renewal == null
                ? line
                : words.say(
                        renewal.window() ? "rule.line.renewal.in" : "rule.line.renewal.before",
                        line,
                        spans.span(renewal.lead()));
    }

    String limit(Limit rule) {
        Span length = rule.length();
        if (length != null) {
            String trigger = rule.trigger() == null ? "" : rule.trigger();
            return words.say("rule.line.limit.length", trigger, new SpanWords(words).span(length));
        }
        String start = rule.start() == null ? "" : dates.day(rule.start());
        if (rule.end() == null) {
            return words.say("rule.line.limit.from", start);
        }
        String end = dates.day(rule.end());
        return rule.start() == null
                ? words.say("rule.line.limit.until", end)
                : words.say("rule.line.limit", start, end);
    }

    private String counted(String trigger, Direction direction, Span span) {
        return span.amount() == 0
                ? words.say("rule.line.relative.none", trigger)
                : words.say("rule.line.relative." + direction.name(), trigger, new SpanWords(words).span(span));
    }

    /** That a last day of rest moves on is the law's usual way and needs no word; only what the text says does. */
    private String byText(String line, Rollover rollover) {
        return switch (rollover) {
            case NONE, CIVIL_203 -> line;
            case TAX, TEXT_LATER, TEXT_EARLIER -> words.say("rule.line.rollover." + rollover.name(), line);
        };
    }
}
