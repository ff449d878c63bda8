package org.policydesk.ui.component;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

/**
 * Why a date is what it is, in words: rule, event, days counted and skipped, legal grounds. Immutable.
 *
 * @param words the reader's language
 * @param dates how days are written
 */
public record ExplanationWords(Words words, Dates dates) {
    /** Up to so many skipped days are named; more are counted by reason. */
    private static final int NAMED_DAYS = 4;

    /** The steps in the order in which they were taken; at least one. */
    public List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(rule(explanation.rule()));
        if (explanation.trigger() != null) {
            LocalDate day = explanation.trigger().at().toLocalDate();
            lines.add(words.say("component.why.trigger", dates.day(day)));
        }
        if (explanation.counted() != null) {
            lines.add(words.say(
                    explanation.direction() == DeadlineRule.Direction.BEFORE
                            ? "component.why.countedBack"
                            : "component.why.counted",
                    span(explanation.counted()),
                    dates.day(explanation.unmoved())));
        }
        if (!explanation.skipped().isEmpty()) {
            lines.add(words.say("component.why.skipped", skipped(explanation.skipped())));
        }
        if (explanation.restDay() != null) {
            lines.add(words.say(
                    "component.why.restDay", dates.day(explanation.restDay().nearest())));
        }
        explanation.bases().forEach(basis -> lines.add(words.say("component.why.basis." + basis.name())));
        return lines;
    }

    private String rule(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed fixed -> words.say("component.why.fixed", dates.day(fixed.end(), fixed.cutOff()));
            case DeadlineRule.Window window -> window(window);
            case DeadlineRule.Annual annual ->
                words.say(
                        "component.why.annual",
                        annual.dates().stream()
                                .map(day ->
                                        words.say("component.why.monthDay", day.getMonthValue(), day.getDayOfMonth()))
                                .collect(Collectors.joining(words.say("component.reason.listComma"))));
            case DeadlineRule.Periodic periodic -> words.say("component.why.periodic", period(periodic.every()));
            case DeadlineRule.Relative relative ->
                words.say(
                        relative.direction() == DeadlineRule.Direction.BEFORE
                                ? "component.why.before"
                                : "component.why.within",
                        relative.trigger(),
                        span(relative.span()));
            case DeadlineRule.Validity validity -> words.say("component.why.validity", period(validity.period()));
            case DeadlineRule.LeftOpen leftOpen -> leftOpen.wording();
            case DeadlineRule.Limit limit -> words.say("component.why.open", "");
            case DeadlineRule.Open open -> words.say("component.why.open", open.wording());
        };
    }

    private String window(DeadlineRule.Window window) {
        LocalDate end = window.end();
        LocalDate start = window.start();
        if (end == null) {
            return words.say("component.why.from", start == null ? "" : dates.day(start, window.opensAt()));
        }
        return start == null
                ? words.say("component.why.fixed", dates.day(end, window.cutOff()))
                : words.say(
                        "component.why.window", dates.day(start, window.opensAt()), dates.day(end, window.cutOff()));
    }

    private String span(DeadlineRule.Span span) {
        return words.say("component.unit." + span.unit().name(), span.amount());
    }

    private String period(Period period) {
        return period.toTotalMonths() % 12 == 0
                ? words.say("component.unit.YEAR", period.toTotalMonths() / 12)
                : words.say("component.unit.MONTH", period.toTotalMonths());
    }

    private String skipped(List<SkippedDay> skipped) {
        String comma = words.say("component.reason.listComma");
        if (skipped.size() <= NAMED_DAYS) {
            return skipped.stream()
                    .map(day -> words.say("component.why.skippedDay", dates.day(day.day()), reason(day.reason())))
                    .collect(Collectors.joining(comma));
        }
        return List.of(SkipReason.values()).stream()
                .filter(reason -> count(skipped, reason) > 0)
                .map(reason -> words.say("component.why.skippedCount", reason(reason), count(skipped, reason)))
                .collect(Collectors.joining(comma));
    }

    private static long count(List<SkippedDay> skipped, SkipReason reason) {
        return skipped.stream().filter(day -> day.reason() == reason).count();
    }

    private String reason(SkipReason reason) {
        return words.say("component.why.skip." + reason.name());
    }
}
