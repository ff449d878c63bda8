package org.policydesk.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskState;

/**
 * A company's task under a recommendation, with what staff made of it.
 *
 * @param version of the review; 0 before anybody touched it
 * @param taskVersion of the task
 * @param regionCode GB/T 2260
 * @param handedInOn the true day on which the company handed in; null before
 * @param due the company's due date, of a returned one that of its correction; null without one
 * @param materialsDone documents of the checklist that are ticked
 * @param materialsTotal documents that are asked of this company
 * @param files how many files stand on the task
 * @param direction the direction (推荐方向) that it is for; empty while none is set
 * @param place its place among those of its direction that passed, in ascending order but not without gaps; null unless it passed
 * @param reason why it is not recommended; empty else
 * @param note for the association's own people; may be empty
 * @param returns how often it was returned
 * @param reported whether it is part of the association's report, recommended or not
 */
public record Submission(
        long taskId,
        int version,
        int taskVersion,
        long memberId,
        String memberName,
        String creditCode,
        String regionCode,
        @Nullable String branch,
        TaskState state,
        @Nullable LocalDate handedInOn,
        @Nullable LocalDate due,
        int materialsDone,
        int materialsTotal,
        int files,
        Verdict verdict,
        String direction,
        @Nullable Integer place,
        String reason,
        String note,
        int returns,
        boolean reported) {
    /** The order in which those of one direction are recommended. */
    public static final Comparator<Submission> RANKED = Comparator.comparing(
                    Submission::place, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Submission::taskId);

    /** Whether the company takes no part: not applicable, given up, or withdrawn with the item. */
    public boolean isOut() {
        return state == TaskState.NOT_APPLICABLE || state == TaskState.DECLINED || state == TaskState.WITHDRAWN;
    }

    /** Whether it lies with the association, or has gone further. */
    public boolean isHandedIn() {
        return !state.awaitsCompany() && !isOut();
    }

    /** Handed in and not looked at yet. */
    public boolean isUnreviewed() {
        return isHandedIn() && verdict == Verdict.WAITING;
    }

    /** Among those that are recommended; once reported, it stays so whatever becomes of it. */
    public boolean isRecommended() {
        return (reported || isHandedIn()) && verdict == Verdict.PASSED;
    }
}
