package org.policydesk.policy.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.ExpectedWindow;

/**
 * What comes next of a programme: the round that is open to members, else what its earlier rounds let expect.
 *
 * @param current the last round, if it is published and not over; null otherwise
 * @param expected null while there is a current round, and where earlier rounds tell nothing
 */
public record Outlook(@Nullable Round current, @Nullable ExpectedWindow expected) {
    /** @param rounds in their order; those that are not published count only once they are over */
    static Outlook of(List<Round> rounds, LocalDate today) {
        Round last = rounds.stream()
                .filter(Round::published)
                .reduce((one, next) -> next)
                .orElse(null);
        if (last != null && !over(last, today)) {
            return new Outlook(last, null);
        }
        List<ExpectedWindow.Earlier> earlier = rounds.stream()
                .filter(round -> over(round, today))
                .flatMap(Round::dates)
                .toList();
        return new Outlook(null, ExpectedWindow.of(earlier, today).orElse(null));
    }

    private static boolean over(Round round, LocalDate today) {
        LocalDate due = round.due();
        return due != null && due.isBefore(today);
    }
}
