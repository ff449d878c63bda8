package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policydesk.account.PersonDirectory;
import org.policydesk.calendar.WorkingCalendars;
import org.policydesk.clock.BusinessClock;
import org.policydesk.policy.PublishedItems;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that every open task has its messages. It compares what is stored with what should be, so nothing depends on an
 * event having been heard, and doing it twice, or on two nodes at once, changes nothing. Thread-safe.
 */
@Component
class Planner {
    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final ReminderFeed feed;
    private final DueMessages messages;
    private final PlanMarks marks;
    private final PersonDirectory directory;
    private final PublishedItems items;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Ladder ladder;
    private final TransactionTemplate transaction;

    Planner(
            ReminderFeed feed,
            DueMessages messages,
            PlanMarks marks,
            PersonDirectory directory,
            PublishedItems items,
            WorkingCalendars calendars,
            BusinessClock clock,
            ReminderSettings settings,
            PlatformTransactionManager transactions) {
        this.feed = feed;
        this.messages = messages;
        this.marks = marks;
        this.directory = directory;
        this.items = items;
        this.calendars = calendars;
        this.clock = clock;
        this.ladder = new Ladder(settings);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Brings the messages of all open tasks up to date; must run as the system. A task that fails doesn't stop the others.
     *
     * @return how many tasks had to be planned anew
     */
    int sweep() {
        Map<Long, String> known = marks.all();
        Audiences audiences = new Audiences(directory);
        Cycles cycles = new Cycles(items);
        int planned = 0;
        for (RemindedTask task : feed.open()) {
            try {
                Plan plan = plan(task, audiences, cycles);
                if (!plan.fingerprint().equals(known.get(task.taskId()))) {
                    transaction.executeWithoutResult(status -> reconcile(plan));
                    planned++;
                }
            } catch (RuntimeException e) {
                LOG.error("The reminders of task {} could not be planned", task.taskId(), e);
            }
        }
        return planned;
    }

    /** Brings one task's messages up to date within the caller's transaction. */
    Plan plan(RemindedTask task) {
        Plan plan = plan(task, new Audiences(directory), new Cycles(items));
        if (task.state().awaitsCompany()) {
            reconcile(plan);
        }
        return plan;
    }

    private Plan plan(RemindedTask task, Audiences audiences, Cycles cycles) {
        boolean shortCycle = cycles.isShort(task.itemId());
        // While its period stands still nothing is due; resuming it gives a new date and with it a new plan.
        TaskDates dates = task.pausedSince() != null
                ? TaskDates.none(shortCycle)
                : new TaskDates(task.due(), task.cutOff(), task.startBy(), task.opens(), shortCycle);
        return new Plan(task, dates, audiences.of(task), ladder, calendars.forWork());
    }

    private void reconcile(Plan plan) {
        RemindedTask task = plan.task();
        List<DueMessage> stored = messages.ofTask(task.taskId());
        boolean first = stored.stream().noneMatch(message -> message.kind() == RungKind.NEW_TASK);
        Instant opened = task.openedAt();
        LocalDateTime known = first ? LocalDateTime.ofInstant(opened, BusinessClock.ZONE) : clock.dateTime();
        Reconciliation changes = Reconciliation.of(stored, plan.scheduled(known), task.dueVersion());
        List<DueMessage> add = new ArrayList<>(changes.add());
        if (first) {
            plan.audience()
                    .of(RungKind.NEW_TASK)
                    .forEach(recipient -> add.add(plan.event(recipient, RungKind.NEW_TASK, opened, "")));
        }
        messages.add(add);
        messages.revise(changes.revise());
        changes.drop().forEach((reason, ids) -> messages.skip(ids, reason));
        marks.put(task.taskId(), plan.fingerprint());
    }
}
