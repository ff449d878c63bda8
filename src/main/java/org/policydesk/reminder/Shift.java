package org.policydesk.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.MoveReason;
import org.policydesk.task.RemindedTask;

/**
 * From when a due date moved, and why.
 *
 * @param before the former date; null if there was none
 * @param cutOffBefore the former hour; null if there was none
 */
record Shift(@Nullable LocalDate before, @Nullable LocalTime cutOffBefore, MoveReason reason) {

    /** Whether the task is back where it was. */
    boolean isUndone(RemindedTask task) {
        return Objects.equals(before, task.due()) && Objects.equals(cutOffBefore, task.cutOff());
    }

    /** From where the first began to why the last happened: what one hears who heard of none between. */
    static Shift across(Shift first, Shift last) {
        return new Shift(first.before(), first.cutOffBefore(), last.reason());
    }
}
