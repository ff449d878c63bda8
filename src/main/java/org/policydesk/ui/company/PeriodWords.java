package org.policydesk.ui.company;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TolledStep;
import org.policydesk.deadline.TollingStep;
import org.policydesk.task.PeriodPreview;
import org.policydesk.task.PeriodStep;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.RuleWords;
import org.policydesk.ui.component.Words;

/**
 * Steps on a period in words: what they would do, and what they did. Immutable.
 *
 * @param words the reader's language
 * @param dates how days are written
 */
record PeriodWords(Words words, Dates dates) {
    /** The new due date with the working days that are left; for a pause what is left of the period. */
    String outcome(PeriodPreview preview, TollingStep step) {
        LocalDate due = preview.due();
        LocalDate before = preview.before();
        if (due == null) {
            String left = preview.left() == null ? "" : rules().span(preview.left());
            return words.say("company.period.outcome.paused", dates.day(step.day()), left);
        }
        List<String> parts = new ArrayList<>();
        parts.add(words.say("company.period.outcome", dates.day(due, preview.cutOff())));
        parts.add(left(due, preview.workingDaysLeft()));
        if (before != null) {
            parts.add(words.say("company.period.outcome.before", dates.day(before)));
        }
        if (preview.onRestDay()) {
            parts.add(words.say("company.period.outcome.restDay"));
        }
        LocalDate startBy = preview.startBy();
        if (startBy != null) {
            parts.add(
                    startBy.isAfter(dates.today())
                            ? words.say("component.start.by", dates.day(startBy))
                            : words.say("component.start.now"));
        }
        return String.join(" · ", parts);
    }

    /** 延期：3月31日 周一 → 4月15日 周二 */
    String move(PeriodStep step) {
        return words.say(
                "company.period.move",
                words.say("company.period.kind." + step.kind().name()),
                day(step.before()),
                day(step.after()));
    }

    /** What was counted and what was not, one line each. */
    List<String> details(PeriodStep step) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("company.period.on." + step.kind().name(), dates.day(step.day())));
        if (step.span() != null) {
            lines.add(words.say("company.period.length", rules().span(step.span())));
        }
        TolledStep what = step.what();
        if (what == null) {
            return lines;
        }
        if (what.left() != null) {
            lines.add(words.say("company.period.left", rules().span(what.left())));
        }
        TolledStep.NotCounted out = what.notCounted();
        if (out != null) {
            lines.add(words.say(
                    "company.period.notCounted",
                    dates.day(out.first()),
                    dates.day(out.last()),
                    out.days(),
                    out.workingDays()));
        }
        LocalDate unmoved = what.unmoved();
        if (unmoved != null && !unmoved.equals(what.after())) {
            lines.add(words.say("company.period.unmoved", dates.day(unmoved)));
        }
        what.bases().forEach(basis -> lines.add(words.say("rule.why.basis." + basis.name())));
        return lines;
    }

    private String left(LocalDate due, int workingDays) {
        if (due.isBefore(dates.today())) {
            return words.say("component.due.overdue", ChronoUnit.DAYS.between(due, dates.today()));
        }
        if (due.equals(dates.today())) {
            return words.say("component.due.today");
        }
        return workingDays == 0
                ? words.say("component.due.noWorkingDay")
                : words.say("component.due.left", workingDays);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("company.period.none") : dates.day(day);
    }

    private RuleWords rules() {
        return new RuleWords(words, dates);
    }
}
