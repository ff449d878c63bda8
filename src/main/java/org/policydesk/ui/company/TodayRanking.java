package org.policydesk.ui.company;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;

/** What to do first today: what is overdue, due soon or to be started, the most pressing first. */
final class TodayRanking {
    private static final int MOST = 3;

    /** Overdue before all else, then by due date; of two due together the one that should have begun earlier. */
    private static final Comparator<TaskCard> PRESSING = Comparator.comparing(
                    TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::startBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::id);

    private TodayRanking() {}

    /** At most three tasks that wait for the company now. */
    static List<TaskCard> of(Collection<TaskCard> cards) {
        return cards.stream()
                .filter(card -> card.state().awaitsCompany())
                .filter(card -> card.light() == Light.RED || card.light() == Light.AMBER)
                .sorted(PRESSING)
                .limit(MOST)
                .toList();
    }
}
