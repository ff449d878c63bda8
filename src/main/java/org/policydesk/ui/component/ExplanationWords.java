package org.policydesk.ui.component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DayKind;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.DeadlineRule.Unit;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.Explanation.LegalBasis;
import org.policydesk.deadline.Explanation.RestDay;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

/**
 * Why a date is what it is, in words, step by step, as a colleague would explain it. Immutable.
 *
 * @param words the reader's language
 * @param dates how days are written
 */
public record ExplanationWords(Words words, Dates dates) {
    /** What a step tells of; the name is the key of its text. */
    public enum Part {
        RULE,
        EVENT,
        COUNTED,
        SKIPPED,
        MOVED,
        REST_DAY,
        BASIS,
        SENTENCE
    }

    /** One step. */
    public record Step(Part part, String text) {}

    /**
     * The steps in the order in which they were taken; at least the rule.
     *
     * @param due the date that is explained
     */
    public List<Step> steps(Explanation why, LocalDate due) {
        List<Step> steps = new ArrayList<>();
        add(steps, Part.RULE, rule(why.rule()));
        add(steps, Part.EVENT, event(why));
        new CountWords(words, dates).of(why, due).forEach(line -> add(steps, Part.COUNTED, line));
        boolean renewal = why.rule() instanceof DeadlineRule.Validity;
        List<SkippedDay> moved = renewal
                ? List.of()
                : why.skipped().stream().filter(day -> isMoved(why, due, day)).toList();
        SkippedWords skipped = new SkippedWords(words, dates);
        add(
                steps,
                Part.SKIPPED,
                skipped.list(why.skipped().stream()
                        .filter(day -> !moved.contains(day))
                        .toList()));
        if (!renewal && !due.equals(why.unmoved())) {
            add(steps, Part.MOVED, moved(why, due));
        }
        add(steps, Part.REST_DAY, restDay(why.restDay(), due));
        why.bases().forEach(basis -> add(steps, Part.BASIS, words.say("rule.why.basis." + basis.name())));
        String sentence = why.sentence();
        add(steps, Part.SENTENCE, sentence == null ? "" : words.say("rule.why.sentence", sentence));
        return steps;
    }

    private static void add(List<Step> steps, Part part, String text) {
        if (!text.isEmpty()) {
            steps.add(new Step(part, text));
        }
    }

    private String rule(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Fixed fixed) {
            return words.say("rule.why.rule.fixed", dates.day(fixed.end(), fixed.cutOff()));
        }
        if (rule instanceof DeadlineRule.Window window && window.start() != null && window.end() != null) {
            return words.say(
                    "rule.why.rule.window",
                    dates.day(window.start(), window.opensAt()),
                    dates.day(window.end(), window.cutOff()));
        }
        return new RuleWords(words, dates).line(rule);
    }

    private String event(Explanation why) {
        Explanation.Trigger trigger = why.trigger();
        if (trigger == null) {
            return "";
        }
        boolean hours = why.counted() != null && why.counted().unit() == Unit.HOUR;
        LocalTime hour = hours ? trigger.at().toLocalTime() : null;
        String day = dates.day(trigger.at().toLocalDate(), hour);
        return switch (why.rule()) {
            case DeadlineRule.Relative relative -> words.say("rule.why.event", relative.trigger(), day);
            case DeadlineRule.LeftOpen leftOpen -> words.say("rule.why.event", leftOpen.trigger(), day);
            case DeadlineRule.Periodic periodic ->
                words.say(periodic.within() == null ? "rule.why.periodEnd" : "rule.why.periodStart", day);
            case DeadlineRule.Validity validity ->
                words.say("rule.why.valid", validity.of().isEmpty() ? words.say("rule.why.title") : validity.of(), day);
            case DeadlineRule.Fixed fixed -> "";
            case DeadlineRule.Window window -> "";
            case DeadlineRule.Annual annual -> "";
            case DeadlineRule.Weekly weekly -> "";
            case DeadlineRule.Limit limit -> "";
            case DeadlineRule.Open open -> "";
        };
    }

    /** That a period's own last day does not count was told already, and nothing happened on it. */
    private static boolean isPeriodEnd(Explanation why, SkippedDay day) {
        return why.rule() instanceof DeadlineRule.Periodic && day.reason() == SkipReason.EVENT_DAY;
    }

    /** Whether that day was passed over by the last day's moving, not by the count. */
    private static boolean isMoved(Explanation why, LocalDate due, SkippedDay skipped) {
        LocalDate from = why.unmoved().isBefore(due) ? why.unmoved() : due;
        LocalDate to = why.unmoved().isBefore(due) ? due : why.unmoved();
        return !due.equals(why.unmoved())
                && !skipped.day().isBefore(from)
                && !skipped.day().isAfter(to);
    }

    private String moved(Explanation why, LocalDate due) {
        String key = why.bases().contains(LegalBasis.TAX_109)
                ? "rule.why.moved.tax"
                : due.isAfter(why.unmoved()) ? "rule.why.moved.later" : "rule.why.moved.earlier";
        return words.say(key, dates.day(why.unmoved()), dates.day(due));
    }

    private String restDay(@Nullable RestDay note, LocalDate due) {
        if (note == null) {
            return "";
        }
        String nearest = dates.day(note.nearest());
        return note.kind() == DayKind.WEEKEND
                ? words.say("rule.why.restDay.weekend", dates.weekday(due), nearest)
                : words.say("rule.why.restDay.holiday", dates.weekday(due), nearest);
    }
}
