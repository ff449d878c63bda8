package org.policydesk.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.ReminderFeed;
import org.policydesk.task.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans at once what follows from an event, in the transaction of the act itself. */
@Component
class TaskListener {
    private final ReminderFeed feed;
    private final Planner planner;
    private final DueMessages messages;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final PersonDirectory directory;
    private final ReminderSettings settings;

    TaskListener(
            ReminderFeed feed,
            Planner planner,
            DueMessages messages,
            CurrentUser currentUser,
            BusinessClock clock,
            PersonDirectory directory,
            ReminderSettings settings) {
        this.directory = directory;
        this.settings = settings;
        this.feed = feed;
        this.planner = planner;
        this.messages = messages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(TaskEvent event) {
        SystemUser.call(() -> feed.find(event.taskId())).map(planner::plan).ifPresent(plan -> add(event, plan));
    }

    private void add(TaskEvent event, Plan plan) {
        List<Recipient> responsible = plan.audience().responsible();
        switch (event) {
            case TaskEvent.Assigned assigned -> {
                // Who takes a task themselves needs no mail about it.
                if (!Objects.equals(currentUser.personIdOrNull(), assigned.assigneeId())) {
                    add(
                            plan,
                            RungKind.ASSIGNED,
                            responsible.stream().anyMatch(r -> r.personId() == assigned.assigneeId())
                                    ? responsible
                                    : List.of(),
                            assigned.note());
                }
            }
            case TaskEvent.Urged urged -> add(plan, RungKind.URGED, responsible, urged.note());
            case TaskEvent.DateChanged changed ->
                add(
                        plan,
                        RungKind.DATE_CHANGED,
                        responsible,
                        changed.note(),
                        new Shift(changed.before(), changed.cutOffBefore(), changed.reason()));
            case TaskEvent.Returned returned -> add(plan, RungKind.RETURNED, responsible, "");
            case TaskEvent.Withdrawn withdrawn -> add(plan, RungKind.WITHDRAWN, responsible, "");
            case TaskEvent.Mentioned mentioned ->
                add(plan, RungKind.MENTIONED, recipients(mentioned.personIds()), said(mentioned));
            case TaskEvent.Snoozed snoozed -> remindLater(plan, snoozed);
            // Planning anew, which has been done, is all that follows.
            case TaskEvent.PreparationMoved moved -> {}
            // The first plan brings the 新任务 mail; after the hand-in nothing is said, which is checked when a message is
            // due.
            case TaskEvent.Opened opened -> {}
            case TaskEvent.Settled settled -> {}
        }
    }

    private List<Recipient> recipients(Collection<Long> people) {
        return people.stream()
                .flatMap(id -> directory.find(id).stream())
                .filter(PersonDirectory.Contact::active)
                .map(person -> new Recipient(person.id(), person.name(), person.email(), person.locale()))
                .toList();
    }

    private String said(TaskEvent.Mentioned mentioned) {
        Long writer = mentioned.byPersonId();
        String name = writer == null
                ? ""
                : directory.find(writer).map(PersonDirectory.Contact::name).orElse("");
        return name.isEmpty() ? mentioned.text() : name + "：" + mentioned.text();
    }

    /** In the morning of the day, at the hour of the other reminders. */
    private void remindLater(Plan plan, TaskEvent.Snoozed snoozed) {
        Instant at = snoozed.until()
                .atTime(settings.hour())
                .atZone(BusinessClock.ZONE)
                .toInstant();
        List<DueMessage> stored = messages.ofTask(plan.task().taskId());
        messages.add(recipients(List.of(snoozed.personId())).stream()
                .map(recipient -> plan.event(recipient, RungKind.SNOOZED, at, "")
                        .onOccasion(1 + lastOccasion(stored, recipient, RungKind.SNOOZED)))
                .toList());
    }

    private void add(Plan plan, RungKind kind, List<Recipient> recipients, String note) {
        add(plan, kind, recipients, note, null);
    }

    private void add(Plan plan, RungKind kind, List<Recipient> recipients, String note, @Nullable Shift shift) {
        List<DueMessage> stored = messages.ofTask(plan.task().taskId());
        messages.add(recipients.stream()
                .map(recipient -> plan.event(recipient, kind, clock.now(), note)
                        .onOccasion(1 + lastOccasion(stored, recipient, kind)))
                .map(message -> shift == null ? message : message.about(shift))
                .toList());
    }

    private static int lastOccasion(List<DueMessage> stored, Recipient recipient, RungKind kind) {
        return stored.stream()
                .filter(message -> message.personId() == recipient.personId() && message.kind() == kind)
                .mapToInt(DueMessage::occasion)
                .max()
                .orElse(0);
    }
}
