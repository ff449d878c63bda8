package org.policydesk.ui.component;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;
import org.policydesk.deadline.DeadlineRule.Span;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.Explanation.LegalBasis;

/**
 * What was counted, in words. Immutable.
 *
 * @param words the reader's language
 * @param dates how days are written
 */
record CountWords(Words words, Dates dates) {
    /** No line if nothing was counted. */
    List<String> of(Explanation why, LocalDate due) {
        if (why.rule() instanceof DeadlineRule.Validity validity) {
            return renewal(validity, why, due);
        }
        Span counted = why.counted();
        if (counted == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(count(counted, why));
        String makeUp = makeUp(counted, why.countedDays());
        if (!makeUp.isEmpty()) {
            lines.add(words.say("rule.why.makeUp", makeUp));
        }
        return lines;
    }

    private String count(Span counted, Explanation why) {
        String to = dates.day(why.unmoved());
        if (counted.amount() == 0) {
            return words.say("rule.why.back.none", to);
        }
        String key = why.direction() == Direction.BEFORE ? "rule.why.back." : "rule.why.counted.";
        String span = new SpanWords(words).span(counted);
        List<LocalDate> days = why.countedDays();
        if (days.isEmpty()) {
            return words.say(key + "length", span, to);
        }
        return days.size() == 1
                ? words.say(key + "one", span, to)
                : words.say(key + "days", span, dates.day(days.getFirst()), dates.day(days.getLast()));
    }

    /** Weekend days among counted working days are worked by the yearly notice. */
    private String makeUp(Span counted, List<LocalDate> days) {
        return counted.unit() != Unit.WORKING_DAY
                ? ""
                : days.stream()
                        .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                        .sorted()
                        .map(dates::day)
                        .collect(Collectors.joining(words.say("component.list.separator")));
    }

    private List<String> renewal(DeadlineRule.Validity rule, Explanation why, LocalDate due) {
        SpanWords spans = new SpanWords(words);
        List<String> lines = new ArrayList<>();
        String lapses = dates.day(why.unmoved());
        lines.add(
                why.bases().contains(LegalBasis.PRINTED_EXPIRY)
                        ? words.say("rule.why.printed", lapses)
                        : words.say("rule.why.lapses", spans.period(rule.period()), lapses));
        DeadlineRule.Renewal renewal = rule.renewal();
        if (renewal != null) {
            lines.add(words.say(
                    renewal.window() ? "rule.why.renewal.in" : "rule.why.renewal.before",
                    spans.span(renewal.lead()),
                    dates.day(due)));
        }
        return lines;
    }
}
