package org.policydesk.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForStaff;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.deadline.StartBy;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.policy.ActionItem;
import org.policydesk.policy.PublishedItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long before the due date tasks are to be begun (准备时间), where staff know better than their items. A task's own number stays when
 * it is matched or its dates are counted again; its due date never moves by it.
 */
@Service
@ForStaff
@Transactional
public class PreparationTimes {
    private final TaskStore store;
    private final PublishedItems items;
    private final WorkingCalendars calendars;
    private final Redating redating;
    private final TaskJournal journal;

    PreparationTimes(
            TaskStore store, PublishedItems items, WorkingCalendars calendars, Redating redating, TaskJournal journal) {
        this.store = store;
        this.items = items;
        this.calendars = calendars;
        this.redating = redating;
        this.journal = journal;
    }

    /**
     * What the change would do; nothing is written. Left out are tasks that await nothing from the company or have no day to begin
     * on (without a date, a correction, a period of its own), and those that it leaves as they are.
     */
    @Transactional(readOnly = true)
    public List<LeadMove> preview(Collection<Long> taskIds, LeadChange change) {
        List<TaskRow> tasks = store.all(taskIds);
        Count count = new Count(tasks);
        return tasks.stream().flatMap(task -> count.move(task, change).stream()).toList();
    }

    /**
     * Makes what was shown, writes it down and has the reminders planned anew. Tasks that are no longer as they were shown are left
     * out. What was made is taken back by the {@link LeadMove#back} of it.
     *
     * @return those that were made; whatever else was shown is somebody else's by now
     */
    public List<LeadMove> change(Collection<LeadMove> moves) {
        Map<Long, LeadMove> wanted =
                moves.stream().collect(Collectors.toMap(LeadMove::taskId, Function.identity(), (one, same) -> one));
        List<TaskRow> tasks = store.all(wanted.keySet());
        Count count = new Count(tasks);
        return tasks.stream()
                .flatMap(task -> Stream.ofNullable(wanted.get(task.id()))
                        .filter(move -> move.fits(task) && apply(task, move, count)))
                .toList();
    }

    private boolean apply(TaskRow task, LeadMove move, Count count) {
        StartBy start = count.start(task, move.due(), move.ownAfter());
        if (start == null || !start.date().equals(move.startAfter())) {
            return false;
        }
        PlannedTask planned = PlannedTask.kept(task).startingBy(start);
        TaskChange change = new TaskChange().set("own_lead", move.ownAfter());
        Redating.add(change, task, planned);
        if (!store.apply(change, task.id(), task.version())) {
            return false;
        }
        journal.record(task.id(), "leadTime", String.valueOf(move.daysBefore()), String.valueOf(move.daysAfter()));
        redating.tell(task, planned, MoveReason.ITEM);
        return true;
    }

    /** One computation over any number of tasks, by the calendar as it was when it began. */
    private final class Count {
        private final WorkingCalendar work = calendars.forWork();
        private final Map<Long, ActionItem> known;

        Count(List<TaskRow> tasks) {
            known = items.all(tasks.stream().map(TaskRow::itemId).distinct().toList()).stream()
                    .collect(Collectors.toMap(ActionItem::id, Function.identity()));
        }

        Optional<LeadMove> move(TaskRow task, LeadChange change) {
            LocalDate due = task.due();
            LocalDate before = task.startBy();
            ActionItem item = known.get(task.itemId());
            if (!task.state().awaitsCompany() || due == null || before == null || item == null) {
                return Optional.empty();
            }
            Integer own = task.ownLead();
            int usual = Preparation.leadTimes(item, null).total();
            int present = own == null ? usual : own;
            int wanted = change.of(present, usual);
            Integer ownAfter = change instanceof LeadChange.Usual ? null : wanted;
            StartBy after = StartBy.of(due, Preparation.leadTimes(item, ownAfter), work);
            return wanted == present && after.date().equals(before)
                    ? Optional.empty()
                    : Optional.of(new LeadMove(task.id(), due, present, wanted, own, ownAfter, before, after.date()));
        }

        /** Null if the task's item is gone. */
        @Nullable
        StartBy start(TaskRow task, LocalDate due, @Nullable Integer own) {
            ActionItem item = known.get(task.itemId());
            return item == null ? null : StartBy.of(due, Preparation.leadTimes(item, own), work);
        }
    }
}
