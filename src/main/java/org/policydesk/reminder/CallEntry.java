package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be telephoned about a task.
 *
 * @param taskId 0 where the call is about an invitation
 * @param title the task's; empty where the call is about an invitation
 * @param personId whom; 0 for whoever answers for the task
 * @param personName empty where there is no such person
 * @param mobile the person's number, if it is known
 * @param due the task's due date when the entry was made
 * @param since on the business time line; of an invitation the day on which it was written
 * @param closedAt when the call was made, or the task was done; null while it is open
 * @param note what came of the call, may be empty
 */
public record CallEntry(
        long id,
        long taskId,
        String title,
        long memberId,
        String memberName,
        long personId,
        String personName,
        @Nullable String mobile,
        CallReason reason,
        @Nullable LocalDate due,
        Instant since,
        @Nullable Instant closedAt,
        String note) {
    /** Whether it is about an invitation that nobody answered, and so about no task. */
    public boolean isAboutInvitation() {
        return taskId == 0;
    }
}
