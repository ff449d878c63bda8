package org.policydesk.ui.company;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;

/** A column of the board. Duties and applications share the columns that mean the same to the company. */
enum BoardColumn {
    NEW(true, TaskState.NEW),
    WORKING(true, TaskState.PREPARING, TaskState.IN_PROGRESS),
    CORRECTION(false, TaskState.CORRECTION),
    HANDED_IN(true, TaskState.SUBMITTED, TaskState.ASSOCIATION_REVIEW),
    RECOMMENDED(false, TaskState.RECOMMENDED),
    PUBLIC_NOTICE(false, TaskState.PUBLIC_NOTICE),
    DONE(false, TaskState.DONE, TaskState.RECOGNISED),
    REJECTED(false, TaskState.REJECTED),
    DISMISSED(false, TaskState.NOT_APPLICABLE, TaskState.DECLINED, TaskState.WITHDRAWN);

    private static final Comparator<TaskCard> URGENT_FIRST = Comparator.comparing(
                    TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::id);

    private final boolean main;
    private final List<TaskState> states;

    BoardColumn(boolean main, TaskState... states) {
        this.main = main;
        this.states = List.of(states);
    }

    /** The columns of a tab: those with cards, and on the tab of open tasks the main ones as well. */
    static List<BoardColumn> shown(BoardTab tab, Collection<TaskCard> cards) {
        return Arrays.stream(values())
                .filter(column -> column.main && tab == BoardTab.OPEN
                        || cards.stream().anyMatch(card -> column.holds(card.state())))
                .toList();
    }

    static BoardColumn of(TaskState state) {
        return Arrays.stream(values())
                .filter(column -> column.holds(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column for " + state));
    }

    boolean holds(TaskState state) {
        return states.contains(state);
    }

    /** The column's cards, those due first on top, those without a date last. */
    List<TaskCard> of(Collection<TaskCard> cards) {
        return cards.stream()
                .filter(card -> holds(card.state()))
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** The state that a card takes when it is dropped here: a duty that is handed in is done. */
    Optional<TaskState> target(Collection<TaskState> allowed) {
        return states.stream()
                .filter(allowed::contains)
                .findFirst()
                .or(() -> this == HANDED_IN && allowed.contains(TaskState.DONE)
                        ? Optional.of(TaskState.DONE)
                        : Optional.empty());
    }
}
