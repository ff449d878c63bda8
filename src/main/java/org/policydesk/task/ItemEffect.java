package org.policydesk.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.eligibility.Outcome;
import org.policydesk.eligibility.Verdict;
import org.policydesk.member.MemberRef;

/**
 * What a change of an item brings about, or would.
 *
 * @param moves the dates of open tasks that move, with how many tasks are new
 * @param newcomers how many people get a mail about a new task, one each
 * @param turns members that come out otherwise than before, by name; none where the item was not open to members before
 * @param closed how many open tasks come to their end
 */
public record ItemEffect(Moves moves, int newcomers, List<Turn> turns, int closed) {
    public ItemEffect {
        turns = List.copyOf(turns);
    }

    /**
     * A member that comes out otherwise.
     *
     * @param before how it came out; null if it was not asked before
     * @param after how it comes out; null if it is not asked any more
     * @param way what that means for it
     * @param hasTask whether it has an open task of the item already
     * @param why the reasons of what it comes out as; null if it is not asked any more
     */
    public record Turn(
            MemberRef member,
            @Nullable Outcome before,
            @Nullable Outcome after,
            Way way,
            boolean hasTask,
            @Nullable Verdict why) {}

    /** What it means for a member. */
    public enum Way {
        /** It gets the task from now on. */
        GAINED,
        /** It would not get it any more; an open task stays and is marked. */
        LOST,
        /** It gets it as before, or as before not, with other words. */
        OTHERWISE
    }

    /** Whether nothing follows for any member. */
    public boolean isEmpty() {
        return moves.isEmpty() && moves.marks() == 0 && moves.opened() == 0 && turns.isEmpty() && closed == 0;
    }

    /** How many members come out that way. */
    public int count(Way way) {
        return (int) turns.stream().filter(turn -> turn.way() == way).count();
    }
}
