package org.policydesk.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.StandIn;
import org.policydesk.deadline.Explanation;
import org.policydesk.eligibility.Reason;
import org.policydesk.member.RecordedEvent;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.UpstreamDate;

/**
 * Everything that a task's page shows.
 *
 * @param history newest first
 * @param comments oldest first
 * @param checklist missing facts and open conditions first, then the documents
 * @param why how the member's facts meet the item's conditions today; null if the item is for every member
 * @param explanation why the rule's date is what it is; null for tasks without a date and after the rule was changed
 * @param period what was decided about the period since: pauses, extensions, restarts
 * @param event the recorded event that started the period; null where none did, or it was removed since
 * @param ruleDue the date that the rule gives, which the due date was planned back from where it is 协会建议
 * @param local the recommending unit's own date that the due date is, with its source; null where it is another's
 * @param preparation how the dates were planned back
 * @param upstream dates further up, context only, in ascending order
 * @param submittedOn the true day of the submission, or null
 * @param closedReason why it was closed or withdrawn, or returned for correction, or null
 * @param assignedReason why staff assigned it although the rules had not matched, or null
 * @param files what was handed in, in the order in which it came
 * @param outcome how the authority decided; null before, and where nobody recorded more than the state
 * @param titleKey the title (资质) of the fact dictionary that the item speaks of, which a recognition may have given; null if it
 *     names none
 * @param standIn the assignee's absence today with their deputy; null where there is none
 */
public record TaskDetail(
        TaskCard card,
        ActionItem item,
        List<ChecklistLine> checklist,
        List<TaskComment> comments,
        List<HistoryLine> history,
        @Nullable Reason why,
        @Nullable Explanation explanation,
        TaskPeriod period,
        @Nullable RecordedEvent event,
        @Nullable LocalDate ruleDue,
        @Nullable LocalDue local,
        Preparation preparation,
        List<UpstreamDate> upstream,
        @Nullable LocalDate submittedOn,
        @Nullable String closedReason,
        @Nullable String assignedReason,
        List<TaskFile> files,
        @Nullable Outcome outcome,
        @Nullable String titleKey,
        @Nullable StandIn standIn) {
    public TaskDetail {
        checklist = List.copyOf(checklist);
        comments = List.copyOf(comments);
        history = List.copyOf(history);
        upstream = List.copyOf(upstream);
        files = List.copyOf(files);
    }

    /** The due date before any step on the period; null if there was none. */
    public @Nullable LocalDate originalDue() {
        return period.steps().isEmpty() ? card.due() : period.steps().getFirst().before();
    }
}
