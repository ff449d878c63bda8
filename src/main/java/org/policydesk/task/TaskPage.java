package org.policydesk.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.StandIn;
import org.policydesk.account.SystemUser;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.Explanation;
import org.policydesk.deadline.Occurrence;
import org.policydesk.deadline.Occurrences;
import org.policydesk.eligibility.Criterion;
import org.policydesk.eligibility.Reason;
import org.policydesk.member.MemberDirectory;
import org.policydesk.member.RecordedEvent;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.LocalDue;
import org.policydesk.policy.PublishedItems;
import org.policydesk.policy.UpstreamDate;
import org.springframework.stereotype.Component;

/** Gathers what a task's page shows. */
@Component
class TaskPage {
    private final Cards cards;
    private final CurrentReach currentReach;
    private final PublishedItems items;
    private final Checklists checklists;
    private final Comments comments;
    private final TaskJournal journal;
    private final MemberJudgement judgement;
    private final WorkingCalendars calendars;
    private final Dating dating;
    private final PeriodPage periods;
    private final MemberDirectory members;
    private final TaskFileRows files;
    private final OutcomeRows outcomes;
    private final DeputyOf deputies;

    TaskPage(
            Cards cards,
            CurrentReach currentReach,
            PublishedItems items,
            Checklists checklists,
            Comments comments,
            TaskJournal journal,
            MemberJudgement judgement,
            WorkingCalendars calendars,
            Dating dating,
            PeriodPage periods,
            MemberDirectory members,
            TaskFileRows files,
            OutcomeRows outcomes,
            DeputyOf deputies) {
        this.cards = cards;
        this.currentReach = currentReach;
        this.items = items;
        this.checklists = checklists;
        this.comments = comments;
        this.journal = journal;
        this.judgement = judgement;
        this.calendars = calendars;
        this.dating = dating;
        this.periods = periods;
        this.members = members;
        this.files = files;
        this.outcomes = outcomes;
        this.deputies = deputies;
    }

    /** The card as it is now. */
    TaskCard card(long taskId) {
        return cards.find(taskId, currentReach.find()).orElseThrow(() -> new TaskNotFoundException(taskId));
    }

    TaskDetail of(TaskRow task) {
        TaskCard card = card(task.id());
        ActionItem item = items.find(task.itemId()).orElseThrow(() -> new TaskNotFoundException(task.id()));
        return new TaskDetail(
                card,
                item,
                checklists.of(task.id()),
                comments.of(task.id()),
                journal.history(task.id()),
                why(item, task.memberId()),
                explanation(item, task),
                periods.of(task, item),
                event(task),
                task.ruleDue(),
                local(item, task),
                Preparation.of(item, card, task, calendars),
                item.upstream().stream()
                        .sorted(Comparator.comparing(UpstreamDate::date))
                        .toList(),
                task.submittedOn(),
                task.closedReason(),
                task.assignedReason(),
                files.of(task.id()),
                outcomes.of(task.id(), task.state()).orElse(null),
                CoveredTitle.of(item.title(), item.policyTitle()).orElse(null),
                standIn(task));
    }

    private @Nullable StandIn standIn(TaskRow task) {
        Long assignee = task.assigneeId();
        return assignee == null ? null : deputies.of(assignee).orElse(null);
    }

    /** The reader may see this member, but not the directory of members, which the system reads for them. */
    private @Nullable Reason why(ActionItem item, long memberId) {
        Criterion criterion = item.criterion();
        return criterion == null
                ? null
                : SystemUser.call(() -> judgement.of(item, memberId)).reason();
    }

    private @Nullable LocalDue local(ActionItem item, TaskRow task) {
        return task.dateSource() == DateSource.LOCAL
                ? dating.of(item).local(task.occurrenceKey(), task.memberId()).orElse(null)
                : null;
    }

    private @Nullable RecordedEvent event(TaskRow task) {
        return Start.eventOf(task.occurrenceKey())
                .flatMap(id -> SystemUser.call(() -> members.eventsOf(task.memberId())).stream()
                        .filter(event -> event.id() == id)
                        .findFirst())
                .orElse(null);
    }

    private @Nullable Explanation explanation(ActionItem item, TaskRow task) {
        LocalDate day = task.ruleDue();
        if (Start.hasKey(task.occurrenceKey())) {
            Occurrence started = dating.of(item).occurrence(task.occurrenceKey(), task.memberId());
            return started == null || !started.due().equals(day)
                    ? null
                    : started.explanation().from(item.sentence());
        }
        Optional<Explanation> found = day == null
                ? Optional.empty()
                : Occurrences.of(item.rule(), day, day, calendars.current()).stream()
                        .filter(one -> one.key().equals(task.occurrenceKey()))
                        .map(one -> one.explanation().from(item.sentence()))
                        .findFirst();
        return found.orElse(null);
    }
}
