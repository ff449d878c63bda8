package org.policydesk.task;

import java.util.List;
import org.policydesk.account.PersonRef;

/**
 * What a change moves, or would move.
 *
 * @param all by the new due date, then by member
 * @param marks how many tasks keep their dates and are no longer 暂定, or become it: no news to anybody
 * @param opened how many new tasks the change makes
 */
public record Moves(List<Move> all, int marks, int opened) {
    public Moves {
        all = List.copyOf(all);
    }

    /** Whether no date moves. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many due dates move. */
    public int dues() {
        return (int) all.stream().filter(Move::dueMoves).count();
    }

    /** How many people get a mail; one each, however many of their tasks move and however many companies they act for. */
    public int people() {
        return (int) all.stream()
                .flatMap(move -> move.told().stream())
                .map(PersonRef::id)
                .distinct()
                .count();
    }
}
