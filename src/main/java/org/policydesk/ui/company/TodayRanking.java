package org.policydesk.ui.company;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.policydesk.task.Light;
import org.policydesk.task.TaskCard;

/** What to do first today: what is overdue, due soon or to be started, the most pressing first. */
final class TodayRanking {
    private static final int MOST = 3;

    private static final Comparator<TaskCard> BY_DATE = Comparator.comparing(
                    TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::startBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::id);

    private TodayRanking() {}

    /**
     * At most three tasks that wait for the company now: the red ones first, then what should have begun by today, then what is
     * due soon; within each the most important first, then by due date.
     */
    static List<TaskCard> of(Collection<TaskCard> cards, LocalDate today) {
        return cards.stream()
                .filter(card -> card.state().awaitsCompany())
                .filter(card -> card.light() == Light.RED || card.light() == Light.AMBER)
                .sorted(Comparator.comparing((TaskCard card) -> urgency(card, today))
                        .thenComparing(TaskCard::importance, Comparator.reverseOrder())
                        .thenComparing(BY_DATE))
                .limit(MOST)
                .toList();
    }

    private static int urgency(TaskCard card, LocalDate today) {
        if (card.light() == Light.RED) {
            return 0;
        }
        LocalDate startBy = card.startBy();
        return startBy != null && !startBy.isAfter(today) ? 1 : 2;
    }
}
