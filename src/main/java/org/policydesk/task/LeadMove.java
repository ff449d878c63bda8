package org.policydesk.task;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a change of its preparation time does to a task.
 *
 * @param due stays as it is
 * @param daysBefore working days that the preparation takes now
 * @param daysAfter working days that it is to take
 * @param ownBefore the task's own number now; null: as its item says
 * @param ownAfter the task's own number then; null: as its item says
 */
public record LeadMove(
        long taskId,
        LocalDate due,
        int daysBefore,
        int daysAfter,
        @Nullable Integer ownBefore,
        @Nullable Integer ownAfter,
        LocalDate startBefore,
        LocalDate startAfter) {
    /** The way back. */
    public LeadMove back() {
        return new LeadMove(taskId, due, daysAfter, daysBefore, ownAfter, ownBefore, startAfter, startBefore);
    }

    /** Whether the task still is as it was when this was shown. */
    boolean fits(TaskRow task) {
        return task.state().awaitsCompany()
                && due.equals(task.due())
                && startBefore.equals(task.startBy())
                && Objects.equals(ownBefore, task.ownLead());
    }
}
