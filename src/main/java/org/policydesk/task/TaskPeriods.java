package org.policydesk.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForSignedIn;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.InvalidRuleException;
import org.policydesk.deadline.TollingStep;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authorities decide about the period of a task: that it stands still, goes on, lasts longer or begins anew (中止、恢复、延期、
 * 重新起算). Each step is kept with its reason and its source; the due date follows from the rule and all of them, also when the
 * rule or the calendar changes.
 *
 * <p>Association people record it for every task, managers for those of their companies; other members are refused with {@link
 * AccessDeniedException}, since a later date silences reminders. Numbers out of reach answer with {@link TaskNotFoundException}.
 * Steps that do not fit the period are refused with {@link InvalidRuleException}, tasks that are handed in or closed with {@link
 * TaskRefusedException}, and whoever comes second with {@link StaleTaskException}.
 */
@Service
@Transactional
public class TaskPeriods {
    private final TaskMoves moves;
    private final CurrentReach currentReach;
    private final CurrentUser currentUser;
    private final PublishedItems items;
    private final Dating dating;
    private final KeptSteps kept;
    private final Redating redating;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    TaskPeriods(
            TaskMoves moves,
            CurrentReach currentReach,
            CurrentUser currentUser,
            PublishedItems items,
            Dating dating,
            KeptSteps kept,
            Redating redating,
            WorkingCalendars calendars,
            BusinessClock clock) {
        this.moves = moves;
        this.currentReach = currentReach;
        this.currentUser = currentUser;
        this.items = items;
        this.dating = dating;
        this.kept = kept;
        this.redating = redating;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What the step would make of the task's dates; nothing is written. Refuses what {@link #take} would refuse. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public PeriodPreview preview(long taskId, TollingStep step) {
        TaskRow task = changeable(taskId);
        List<KeptStep> all = with(task, step, "");
        PeriodPlan plan = plan(task);
        PlannedTask now = plan.after(all, original(all));
        LocalDate due = now.due();
        WorkingCalendar calendar = calendars.current();
        boolean paused = now.pausedSince() != null;
        return new PeriodPreview(
                task.due(),
                due,
                now.cutOff(),
                due == null ? 0 : calendar.workingDaysBetween(clock.today(), due),
                due != null && !calendar.isWorkingDay(due),
                now.startBy(),
                paused ? plan.period(all, original(all)).steps().getLast().left() : null);
    }

    /**
     * Records the step, moves the due date and tells those who answer for the task why.
     *
     * @param step its day is today or earlier, only that of resuming may be to come
     * @param source where the decision can be read, may be empty; at most 2000 characters, as the reason
     */
    @ForSignedIn
    public void take(long taskId, TollingStep step, String source, int version) {
        TaskRow task = changeable(taskId);
        Wording.required(step.reason(), Why.REASON_MISSING);
        List<KeptStep> all = with(task, step, Wording.optional(source));
        PlannedTask now = plan(task).after(all, original(all));
        change(task, now, version);
        KeptStep last = all.getLast().giving(now.due());
        kept.add(last);
        redating.tellStep(task, now, last.kind().reason(), last.kind().action(), note(last));
    }

    /** Takes back the last step, recorded by mistake, as if it had never been; the date of a correction stays. */
    @ForSignedIn
    public void undoLast(long taskId, int version) {
        TaskRow task = changeable(taskId);
        List<KeptStep> all = kept.of(taskId);
        if (all.isEmpty()) {
            throw new TaskRefusedException(Why.NOTHING_TO_UNDO);
        }
        KeptStep last = all.getLast();
        if (last.kind() == TollingKind.CORRECTION) {
            throw new TaskRefusedException(Why.CORRECTION_STAYS);
        }
        PlannedTask now = plan(task).after(all.subList(0, all.size() - 1), original(all));
        change(task, now, version);
        kept.remove(last);
        redating.tellStep(task, now, MoveReason.STEP_UNDONE, "tollingUndone", "");
    }

    private void change(TaskRow task, PlannedTask now, int version) {
        TaskChange change = new TaskChange().set("paused_since", now.pausedSince());
        Redating.add(change, task, now);
        moves.apply(task, change, version);
    }

    private List<KeptStep> with(TaskRow task, TollingStep step, String source) {
        if (!(step instanceof TollingStep.Resumed) && step.day().isAfter(clock.today())) {
            throw new TaskRefusedException(Why.DAY_IN_FUTURE);
        }
        List<KeptStep> all = new ArrayList<>(kept.of(task.id()));
        all.add(KeptStep.next(task, all, step, source, currentUser.personIdOrNull(), clock.now()));
        return all;
    }

    private TaskRow changeable(long taskId) {
        TaskRow task = moves.reached(taskId);
        if (!currentReach.find().decidesFor(task.memberId())) {
            throw new AccessDeniedException("not this person's to decide");
        }
        if (!task.state().awaitsCompany()) {
            throw new TaskRefusedException(Why.DATE_SETTLED);
        }
        return task;
    }

    private PeriodPlan plan(TaskRow task) {
        ActionItem item = items.find(task.itemId()).orElseThrow(() -> new TaskNotFoundException(task.id()));
        return new PeriodPlan(dating.of(item), task);
    }

    private static @Nullable LocalDate original(List<KeptStep> all) {
        return all.getFirst().dueBefore();
    }

    private static String note(KeptStep step) {
        return step.source().isEmpty() ? step.reason() : step.reason() + "（" + step.source() + "）";
    }
}
