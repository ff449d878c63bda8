package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.policy.Importance;

/**
 * A task as boards, lists and reminders show it.
 *
 * @param memberId the member company that owns it
 * @param due the due date; null for tasks without one and while the period stands still
 * @param cutOff the hour on the due date, if the text names one
 * @param workingDaysLeft after today up to and including the due date; negative when overdue (then calendar-independent working
 *     days since)
 * @param daysOverdue calendar days since the due date if overdue, else 0
 * @param opens the window's first day, if there is one
 * @param dueVersion grows whenever the due date changes
 * @param provisional whether the calendar behind the dates is 暂定
 * @param unread comments by others that the reader has not seen yet
 * @param unverified 资格待核实: a fact is missing or a condition waits for a person
 * @param pausedSince the first day that does not count while the period stands still (中止计算), which has no due date then;
 *     null if it runs
 * @param noLongerMatches the member's facts no longer meet the item's conditions
 * @param snoozedUntil the day on which somebody wants to hear of it again (稍后提醒), after today and not after the due date; null if
 *     it does not rest
 * @param asksAgain whether somebody acknowledged a former due date, which is another by now, and nobody the present one
 * @param importance how much hangs on the item
 */
public record TaskCard(
        long id,
        int version,
        long itemId,
        long memberId,
        String memberName,
        String title,
        String policyTitle,
        LifeCycle lifeCycle,
        TaskState state,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        @Nullable LocalDate startBy,
        @Nullable LocalDate opens,
        int dueVersion,
        DateSource dateSource,
        boolean provisional,
        int workingDaysLeft,
        int daysOverdue,
        Light light,
        @Nullable Long assigneeId,
        @Nullable String assigneeName,
        int materialsDone,
        int materialsTotal,
        int comments,
        int unread,
        boolean unverified,
        boolean noLongerMatches,
        boolean acknowledged,
        @Nullable LocalDate pausedSince,
        @Nullable LocalDate snoozedUntil,
        boolean asksAgain,
        Importance importance) {
    /** Past due while the company's work is still expected. */
    public boolean isOverdue() {
        return daysOverdue > 0;
    }

    /** 已中止: nothing is due before the period is resumed. */
    public boolean isPaused() {
        return pausedSince != null && state.awaitsCompany();
    }
}
