package org.policydesk.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Direction;

/** Rules in the few words that the tables of sentences use. */
final class Shown {
    private Shown() {}

    static String rules(List<ItemDraft> items) {
        return items.isEmpty()
                ? "none"
                : items.stream().map(item -> rule(item.rule())).collect(Collectors.joining(" & "));
    }

    static String rule(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.Fixed f -> "by " + f.end() + (f.cutOff() == null ? "" : " " + f.cutOff());
            case DeadlineRule.Window w ->
                "from " + w.start() + (w.opensAt() == null ? "" : " " + w.opensAt()) + " to " + w.end()
                        + (w.cutOff() == null ? "" : " " + w.cutOff());
            case DeadlineRule.Annual a ->
                "every year "
                        + a.dates().stream().map(d -> d.toString().substring(2)).collect(Collectors.joining(" "))
                        + rollover(a.rollover());
            case DeadlineRule.Periodic p ->
                "every " + p.every() + (p.monthOfPeriod() == null ? "" : " month " + p.monthOfPeriod())
                        + (p.opensOn() == null ? "" : " opens " + p.opensOn())
                        + (p.dayOfPeriod() == null ? "" : " day " + p.dayOfPeriod())
                        + (p.course() == null
                                ? ""
                                : " course " + p.course().start() + " to "
                                        + p.course().end())
                        + (p.within() == null ? "" : " within " + span(p.within()))
                        + rollover(p.rollover())
                        + (p.offset() == null ? "" : " +" + span(p.offset()));
            case DeadlineRule.Weekly w ->
                w.days().size() == 7
                        ? "every day"
                        : "every week on "
                                + w.days().stream()
                                        .map(day -> day.name().substring(0, 3))
                                        .collect(Collectors.joining(" "));
            case DeadlineRule.Relative r ->
                (r.span().amount() == 0 ? "" : span(r.span()) + " ")
                        + (r.direction() == Direction.AFTER ? "after " : "before ")
                        + r.trigger()
                        + (r.countsEventDay() ? " inclusive" : "");
            case DeadlineRule.Validity v -> "valid " + v.period();
            case DeadlineRule.LeftOpen leftOpen -> "left open " + leftOpen.wording() + " after " + leftOpen.trigger();
            case DeadlineRule.Limit limit ->
                limit.length() == null
                        ? "limit " + (limit.start() == null ? "" : limit.start() + " ") + "to " + limit.end()
                        : "limit " + span(limit.length()) + " after " + limit.trigger();
            case DeadlineRule.Open o -> "open " + o.wording();
        };
    }

    private static String rollover(DeadlineRule.Rollover rollover) {
        return rollover == DeadlineRule.Rollover.NONE
                ? ""
                : " " + rollover.name().toLowerCase(Locale.ROOT);
    }

    private static String span(DeadlineRule.Span span) {
        return span.amount() + " " + span.unit().name().toLowerCase(Locale.ROOT);
    }
}
