package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees to a task and when they want to hear of it again. Reaches as far as {@link Tasks} and refuses in the same ways.
 */
@Service
@Transactional
@ForSignedIn
public class Handling {
    private final TaskMoves moves;
    private final Assignments assignments;
    private final Snoozing snoozing;

    Handling(TaskMoves moves, Assignments assignments, Snoozing snoozing) {
        this.moves = moves;
        this.assignments = assignments;
        this.snoozing = snoozing;
    }

    /**
     * 转办: makes another of the member's people the assignee; the assignee may, and whoever decides for the company.
     *
     * @param word what the next one should know, at most 2000 characters; becomes a comment and goes into the mail; null or blank
     *     for none
     */
    public void handOver(long taskId, long personId, @Nullable String word, int version) {
        assignments.handOver(moves.reached(taskId), personId, Wording.optional(word), version);
    }

    /** Gives the task back, so that it has no assignee; the assignee may, and whoever decides for the company. */
    public void release(long taskId, int version) {
        assignments.release(moves.reached(taskId), version);
    }

    /**
     * 稍后提醒: the usual reminders rest and the person hears of the task again on that day, in the morning.
     *
     * @param until after today and not after the due date
     */
    public void snooze(long taskId, LocalDate until, int version) {
        snoozing.snooze(moves.reached(taskId), until, version);
    }

    /** Ends the rest at once. */
    public void wake(long taskId, int version) {
        snoozing.wake(moves.reached(taskId), version);
    }
}
