package org.policydesk.ui.component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.policydesk.deadline.Explanation.SkipReason;
import org.policydesk.deadline.Explanation.SkippedDay;

/**
 * Days that did not count, by reason: few are named, long holidays as runs, many weekends as a number. Immutable.
 *
 * @param words the reader's language
 * @param dates how dates are written
 */
record SkippedWords(Words words, Dates dates) {
    private static final int NAMED_DAYS = 4;

    /** One text; empty if there are no days. */
    String list(List<SkippedDay> skipped) {
        return List.of(SkipReason.values()).stream()
                .flatMap(reason -> ofReason(skipped, reason).stream())
                .collect(Collectors.joining(words.say("component.list.separator")));
    }

    private List<String> ofReason(List<SkippedDay> skipped, SkipReason reason) {
        String why = words.say("rule.why.skip." + reason.name());
        List<LocalDate> days = skipped.stream()
                .filter(day -> day.reason() == reason)
                .map(SkippedDay::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (reason == SkipReason.WEEKEND && days.size() > NAMED_DAYS) {
            return List.of(words.say("rule.why.skip.count", why, days.size()));
        }
        return runs(days).stream().map(run -> run(run, why)).toList();
    }

    private String run(List<LocalDate> run, String why) {
        return run.size() == 1
                ? words.say("rule.why.skip.one", dates.day(run.getFirst()), why)
                : words.say("rule.why.skip.run", dates.day(run.getFirst()), dates.day(run.getLast()), why, run.size());
    }

    private static List<List<LocalDate>> runs(List<LocalDate> days) {
        List<List<LocalDate>> runs = new ArrayList<>();
        for (LocalDate day : days) {
            boolean next =
                    !runs.isEmpty() && runs.getLast().getLast().plusDays(1).equals(day);
            if (!next) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }
}
