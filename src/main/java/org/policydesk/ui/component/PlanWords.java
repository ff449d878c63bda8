package org.policydesk.ui.component;

import java.util.ArrayList;
import java.util.List;
import org.policydesk.deadline.Explanation.SkippedDay;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;

/**
 * Dates that were planned back, in words, in the order of doing. Immutable.
 *
 * @param words the reader's language
 * @param dates how days are written
 */
public record PlanWords(Words words, Dates dates) {
    /** What to begin when, the due date, and the rest days that were left out. */
    public List<String> start(StartBy startBy) {
        List<String> lines = new ArrayList<>();
        startBy.steps()
                .forEach(step -> lines.add(
                        words.say("rule.plan.step", stepName(step.key()), dates.day(step.from()), step.workingDays())));
        lines.add(words.say("rule.plan.due", dates.day(startBy.due())));
        addSkipped(lines, startBy.skipped());
        return lines;
    }

    /** The company's date, the review, the recommending unit's date, and the rest days that were left out. */
    public List<String> back(PlannedBack planned) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("rule.plan.back.company", dates.day(planned.date())));
        lines.add(words.say("rule.plan.back.review", planned.reviewWorkingDays()));
        lines.add(words.say("rule.plan.back.unit", dates.day(planned.upstreamDue())));
        addSkipped(lines, planned.skipped());
        return lines;
    }

    private String stepName(String key) {
        return words.say("rule.step." + key);
    }

    private void addSkipped(List<String> lines, List<SkippedDay> skipped) {
        if (!skipped.isEmpty()) {
            lines.add(words.say("rule.plan.skipped", new SkippedWords(words, dates).list(skipped)));
        }
    }
}
