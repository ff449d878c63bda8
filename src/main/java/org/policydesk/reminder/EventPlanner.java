package org.policydesk.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonDirectory;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.ReminderFeed;
import org.policydesk.task.TaskEvent;
import org.springframework.stereotype.Component;

/** Plans the messages that follow from what happened to tasks. Every call belongs to its caller's transaction. */
@Component
class EventPlanner {
    private static final int CHUNK = 500;

    private final ReminderFeed feed;
    private final Planner planner;
    private final DueMessages messages;
    private final BusinessClock clock;
    private final PersonDirectory directory;

    EventPlanner(
            ReminderFeed feed, Planner planner, DueMessages messages, BusinessClock clock, PersonDirectory directory) {
        this.feed = feed;
        this.planner = planner;
        this.messages = messages;
        this.clock = clock;
        this.directory = directory;
    }

    /**
     * An event.
     *
     * @param by who acted; null for the system
     */
    record Heard(TaskEvent event, @Nullable Long by) {}

    /** Brings the tasks' plans up to date and adds what is to be said about the events, in their order. */
    void plan(Collection<Heard> all) {
        Map<Long, List<Heard>> byTask = all.stream()
                .collect(Collectors.groupingBy(heard -> heard.event().taskId()));
        List<Long> tasks = byTask.keySet().stream().sorted().toList();
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            plan(tasks.subList(from, Math.min(tasks.size(), from + CHUNK)), byTask);
        }
    }

    private void plan(List<Long> tasks, Map<Long, List<Heard>> byTask) {
        List<Plan> plans = planner.plan(SystemUser.call(() -> feed.all(tasks)));
        List<DueMessage> news = new ArrayList<>();
        for (Plan plan : plans) {
            for (Heard heard : byTask.getOrDefault(plan.task().taskId(), List.of())) {
                news.addAll(news(heard, plan));
            }
        }
        if (!news.isEmpty()) {
            Set<Long> spoken = news.stream().map(DueMessage::taskId).collect(Collectors.toSet());
            messages.add(new Occasions(messages.ofTasks(spoken)).number(news));
        }
    }

    private List<DueMessage> news(Heard heard, Plan plan) {
        List<Recipient> responsible = plan.audience().responsible();
        return switch (heard.event()) {
            case TaskEvent.Assigned assigned -> {
                // Who takes a task themselves needs no mail about it.
                boolean told = !Objects.equals(heard.by(), assigned.assigneeId())
                        && responsible.stream().anyMatch(r -> r.personId() == assigned.assigneeId());
                yield of(plan, RungKind.ASSIGNED, told ? responsible : List.of(), assigned.note());
            }
            case TaskEvent.Urged urged -> of(plan, RungKind.URGED, responsible, urged.note());
            case TaskEvent.DateChanged changed -> {
                Shift shift = new Shift(changed.before(), changed.cutOffBefore(), changed.reason());
                yield of(plan, RungKind.DATE_CHANGED, responsible, changed.note()).stream()
                        .map(message -> message.about(shift))
                        .toList();
            }
            case TaskEvent.Returned returned -> of(plan, RungKind.RETURNED, responsible, "");
            case TaskEvent.Withdrawn withdrawn -> of(plan, RungKind.WITHDRAWN, responsible, "");
            case TaskEvent.Mentioned mentioned ->
                of(plan, RungKind.MENTIONED, recipients(mentioned.personIds()), said(mentioned));
            case TaskEvent.Snoozed snoozed -> later(plan, snoozed);
            // Planning anew, which has been done, is all that follows.
            case TaskEvent.PreparationMoved moved -> List.of();
            // The first plan brings the 新任务 mail; after the hand-in nothing is said, which is checked when a message is
            // due.
            case TaskEvent.Opened opened -> List.of();
            case TaskEvent.Settled settled -> List.of();
        };
    }

    private List<DueMessage> of(Plan plan, RungKind kind, List<Recipient> recipients, String note) {
        Instant now = clock.now();
        return recipients.stream()
                .map(recipient -> plan.event(recipient, kind, now, note))
                .toList();
    }

    /** In the morning of the day, at the hour of the person's other reminders. */
    private List<DueMessage> later(Plan plan, TaskEvent.Snoozed snoozed) {
        return recipients(List.of(snoozed.personId())).stream()
                .map(recipient -> plan.event(
                        recipient,
                        RungKind.SNOOZED,
                        snoozed.until()
                                .atTime(plan.hourOf(recipient))
                                .atZone(BusinessClock.ZONE)
                                .toInstant(),
                        ""))
                .toList();
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

    /** Numbers events that happen again: what a person hears twice is two messages. */
    private static final class Occasions {
        private record Event(long taskId, long personId, RungKind kind) {}

        private final Map<Event, Integer> last = new HashMap<>();

        Occasions(Map<Long, List<DueMessage>> stored) {
            stored.values().forEach(ofTask -> ofTask.stream()
                    .filter(message -> !message.kind().isScheduled())
                    .forEach(message -> last.merge(event(message), message.occasion(), Math::max)));
        }

        List<DueMessage> number(List<DueMessage> messages) {
            return messages.stream()
                    .map(message -> message.onOccasion(last.merge(event(message), 1, Integer::sum)))
                    .toList();
        }

        private static Event event(DueMessage message) {
            return new Event(message.taskId(), message.personId(), message.kind());
        }
    }
}
