package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    private static final int CHUNK = 500;
    /** To ask which tasks changed costs as much as there are tasks, however few are wanted: so it is asked seldom. */
    private static final int ASKED = 50_000;

    private final ReminderFeed feed;
    private final DueMessages messages;
    private final PlanMarks marks;
    private final Basis basis;
    private final Plans plans;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final int asked;

    @Autowired
    Planner(
            ReminderFeed feed,
            DueMessages messages,
            PlanMarks marks,
            Basis basis,
            Plans plans,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this(feed, messages, marks, basis, plans, clock, transactions, ASKED);
    }

    /**
     * @param asked for how many changed tasks the database is asked at a time
     */
    Planner(
            ReminderFeed feed,
            DueMessages messages,
            PlanMarks marks,
            Basis basis,
            Plans plans,
            BusinessClock clock,
            PlatformTransactionManager transactions,
            int asked) {
        this.feed = feed;
        this.messages = messages;
        this.marks = marks;
        this.basis = basis;
        this.plans = plans;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.asked = asked;
    }

    /**
     * Brings the messages of all open tasks up to date; must run as the system. A task that fails doesn't stop the others.
     *
     * @return how many tasks had to be planned anew
     */
    int sweep() {
        transaction.executeWithoutResult(status -> basis.compare());
        Plans.Now now = plans.now();
        int planned = 0;
        List<Long> changed = marks.changed(0, asked);
        while (!changed.isEmpty()) {
            for (int from = 0; from < changed.size(); from += CHUNK) {
                planned += plan(changed.subList(from, Math.min(changed.size(), from + CHUNK)), now);
            }
            changed = marks.changed(changed.getLast(), asked);
        }
        return planned;
    }

    /** Makes every plan again with the next sweep, in case something changed that nothing told of. */
    void forgetAll() {
        transaction.executeWithoutResult(status -> marks.allStale());
    }

    private int plan(List<Long> taskIds, Plans.Now now) {
        try {
            transaction.executeWithoutResult(status -> reconcile(awaiting(feed.all(taskIds)), now));
            return taskIds.size();
        } catch (RuntimeException e) {
            if (taskIds.size() == 1) {
                LOG.error("The reminders of task {} could not be planned", taskIds.getFirst(), e);
                return 0;
            }
            return taskIds.stream().mapToInt(one -> plan(List.of(one), now)).sum();
        }
    }

    /**
     * Brings the messages of these tasks up to date within the caller's transaction, as far as they still await something.
     *
     * @return the plans of all of them
     */
    List<Plan> plan(List<RemindedTask> tasks) {
        Plans.Now now = plans.now();
        now.prepare(tasks);
        reconcile(awaiting(tasks), now);
        return tasks.stream().map(now::of).toList();
    }

    private static List<RemindedTask> awaiting(List<RemindedTask> tasks) {
        return tasks.stream().filter(task -> task.state().awaitsCompany()).toList();
    }

    private void reconcile(List<RemindedTask> tasks, Plans.Now now) {
        now.prepare(tasks);
        Map<Long, List<DueMessage>> stored =
                messages.ofTasks(tasks.stream().map(RemindedTask::taskId).toList());
        List<DueMessage> add = new ArrayList<>();
        List<DueMessage> revise = new ArrayList<>();
        Map<SkipReason, List<Long>> drop = new EnumMap<>(SkipReason.class);
        for (RemindedTask task : tasks) {
            Plan plan = now.of(task);
            List<DueMessage> have = stored.getOrDefault(task.taskId(), List.of());
            boolean first = have.stream().noneMatch(message -> message.kind() == RungKind.NEW_TASK);
            Instant opened = task.openedAt();
            LocalDateTime known = first ? LocalDateTime.ofInstant(opened, BusinessClock.ZONE) : clock.dateTime();
            Reconciliation changes = Reconciliation.of(have, plan.scheduled(known), task.dueVersion());
            add.addAll(changes.add());
            revise.addAll(changes.revise());
            changes.drop().forEach((reason, ids) -> drop.computeIfAbsent(reason, r -> new ArrayList<>())
                    .addAll(ids));
            if (first) {
                plan.audience()
                        .of(RungKind.NEW_TASK)
                        .forEach(recipient -> add.add(plan.event(recipient, RungKind.NEW_TASK, opened, "")));
            }
        }
        messages.add(add);
        messages.revise(revise);
        drop.forEach((reason, ids) -> messages.drop(ids, reason));
        marks.put(tasks);
    }
}
