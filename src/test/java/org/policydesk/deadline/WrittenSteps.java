package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.policydesk.deadline.DeadlineRule.Unit;

/** Reads the periods and steps of {@code tolling.csv}, whose head describes how they are written. */
final class WrittenSteps {
    private static final String WHY = "test";

    private WrittenSteps() {}

    static Occurrence base(String rule, String from, WorkingCalendar calendar) {
        DeadlineRule read = WrittenRule.read(rule);
        if (!from.contains("..")) {
            LocalDateTime at = from.contains("T")
                    ? LocalDateTime.parse(from)
                    : LocalDate.parse(from).atStartOfDay();
            return Occurrences.counted(read, new Anchor("event", at, null), calendar);
        }
        String[] days = from.split("\\.\\.");
        return Occurrences.of(read, LocalDate.parse(days[0]), LocalDate.parse(days[1]), calendar)
                .getFirst();
    }

    static List<TollingStep> steps(String text) {
        return Arrays.stream(text.split("; ")).map(WrittenSteps::step).toList();
    }

    private static TollingStep step(String text) {
        String[] words = text.split(" ", 3);
        LocalDate day = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "pause" -> new TollingStep.Paused(day, WHY);
            case "resume" -> new TollingStep.Resumed(day, WHY);
            case "extend" -> new TollingStep.Extended(day, WrittenRule.span(words[2]), WHY);
            case "until" -> new TollingStep.ExtendedTo(day, LocalDate.parse(words[2]), WHY);
            case "restart" ->
                new TollingStep.Restarted(day, words.length == 3 ? WrittenRule.span(words[2]) : null, WHY);
            case "anew" -> new TollingStep.RestartedTo(day, LocalDate.parse(words[2]), WHY);
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** As the table puts it. */
    static String written(TolledPeriod period) {
        String mark = period.provisional() ? " 暂定" : "";
        LocalDate due = period.due();
        if (due == null) {
            DeadlineRule.Span left = period.steps().getLast().left();
            if (left == null) {
                return "none";
            }
            return "paused " + left.amount() + (left.unit() == Unit.WORKING_DAY ? " workdays" : " days") + mark;
        }
        return (period.cutOff() == null
                        ? due.toString()
                        : due.atTime(period.cutOff()).toString())
                + mark;
    }
}
