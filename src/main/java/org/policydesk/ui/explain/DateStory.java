package org.policydesk.ui.explain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.DeadlineRule;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.PlannedBack;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;

/**
 * Everything that is to be told of one date. Immutable.
 *
 * @param due the date by which it has to be done
 * @param ruleDue the date that the rule gives, which {@code why} explains; the same, or the one that {@code due} was planned
 *     back from
 * @param opens the first day on which it can be done; null if nothing is said
 * @param why how the rule comes to its date; null if that is not known
 * @param planned how {@code due} was planned back; null if it was not
 * @param startBy when to begin with what; null if that is not known
 * @param provisional whether a year without a holiday notice had a part in it (暂定)
 * @param calendar what the law counts in
 * @param work the same without the association's closing days, in which the preparation is counted
 */
public record DateStory(
        LocalDate due,
        LocalDate ruleDue,
        @Nullable LocalDate opens,
        @Nullable Explanation why,
        @Nullable PlannedBack planned,
        @Nullable StartBy startBy,
        boolean provisional,
        WorkingCalendar calendar,
        WorkingCalendar work) {
    /** The first day that has a part in it. */
    LocalDate first() {
        return days().min(LocalDate::compareTo).orElse(due);
    }

    /** The last day that has a part in it. */
    LocalDate last() {
        return days().max(LocalDate::compareTo).orElse(due);
    }

    @Nullable
    LocalDate event() {
        Explanation.Trigger trigger = why == null ? null : why.trigger();
        return trigger == null ? null : trigger.at().toLocalDate();
    }

    /** The day on which a title lapses, if the story is of its renewal; null otherwise. */
    @Nullable
    LocalDate lapses() {
        return why != null && why.rule() instanceof DeadlineRule.Validity ? why.unmoved() : null;
    }

    /** The days that somebody looks for, in no order. */
    Stream<LocalDate> days() {
        return Stream.of(
                        due,
                        ruleDue,
                        opens,
                        event(),
                        why == null ? null : why.unmoved(),
                        startBy == null ? null : startBy.date())
                .filter(Objects::nonNull);
    }
}
