package org.policydesk.ui.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.ExpectedWindow;
import org.policydesk.policy.programme.Outlook;
import org.policydesk.policy.programme.Round;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.Words;

/** What comes next of a programme, in words; what is only expected never reads as a day. Immutable. */
public record OutlookWords(Words words, Dates dates) {
    private static final int END_OF_FIRST_THIRD = 10;
    private static final int END_OF_SECOND_THIRD = 20;

    /** In one line: the round that is open, when the next is expected, or that nothing can be told. */
    public String line(Outlook outlook) {
        Round current = outlook.current();
        if (current != null) {
            LocalDate due = current.due();
            String label = current.edition().label();
            return due == null
                    ? words.say("programme.current.undated", label)
                    : words.say("programme.current", label, dates.day(due));
        }
        ExpectedWindow expected = outlook.expected();
        return expected == null ? words.say("programme.expected.none") : line(expected);
    }

    /** When it is expected, by thirds of a month. */
    public String line(ExpectedWindow expected) {
        LocalDate opens = expected.opens();
        return opens == null
                ? words.say("programme.expected.due", third(expected.due()))
                : words.say("programme.expected.window", third(opens), third(expected.due()));
    }

    /** What the expectation is taken from and how far to trust it. */
    public String basis(ExpectedWindow expected) {
        String years = expected.earlier().stream()
                .map(one -> String.valueOf(one.due().getYear()))
                .distinct()
                .collect(Collectors.joining(words.say("component.list.separator")));
        String basis = words.say(
                "programme.basis." + expected.basis(),
                years,
                expected.earlier().size(),
                expected.spread(),
                expected.every());
        String trust = words.say("programme.confidence." + expected.confidence());
        String missed = expected.missed() == 0 ? "" : words.say("programme.missed", expected.missed());
        return basis + words.say("programme.stop") + missed + trust;
    }

    /** A round's days. */
    public String window(@Nullable LocalDate opens, @Nullable LocalDate due) {
        if (due == null) {
            return words.say("programme.round.undated");
        }
        return opens == null
                ? words.say("programme.round.due", dates.day(due))
                : words.say("programme.round.window", dates.day(opens), dates.day(due));
    }

    private String third(LocalDate day) {
        String third = day.getDayOfMonth() <= END_OF_FIRST_THIRD
                ? "early"
                : day.getDayOfMonth() <= END_OF_SECOND_THIRD ? "middle" : "late";
        return words.say("programme.third." + third, dates.month(YearMonth.from(day)));
    }
}
