package org.policydesk.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policydesk.clock.BusinessClock;
import org.policydesk.mail.MailServer;
import org.policydesk.task.RemindedTask;
import org.policydesk.task.ReminderFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Recomputes from the tasks what should have been said in the last days, and holds it against what was. It trusts no mark, no
 * event and no state that says that all is well, so it finds what a bug, a lost row or a dead clock left out.
 */
@Component
class Auditor {
    private static final Logger LOG = LoggerFactory.getLogger(Auditor.class);
    private static final Duration BACK = Duration.ofDays(4);
    // A tick that is under way has not failed yet.
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final int CHUNK = 500;

    private final ReminderFeed feed;
    private final Plans plans;
    private final DueMessages messages;
    private final MailProof proof;
    private final MailServer server;
    private final Digests digests;
    private final Alarms alarms;
    private final AlarmMail mail;
    private final BusinessClock clock;

    Auditor(
            ReminderFeed feed,
            Plans plans,
            DueMessages messages,
            MailProof proof,
            MailServer server,
            Digests digests,
            Alarms alarms,
            AlarmMail mail,
            BusinessClock clock) {
        this.feed = feed;
        this.plans = plans;
        this.messages = messages;
        this.proof = proof;
        this.server = server;
        this.digests = digests;
        this.alarms = alarms;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Must run as the system.
     *
     * @return how many differences there are that were not known before
     */
    int audit() {
        Instant until = clock.now().minus(GRACE);
        Instant from = until.minus(BACK);
        int found = auditPlans(from, until) + auditRows(from, until);
        if (found > 0) {
            LOG.error("The nightly audit found {} differences between what should have been said and what was", found);
            mail.write(found);
        }
        return found;
    }

    private int auditPlans(Instant from, Instant until) {
        int found = 0;
        Plans.Now now = plans.now();
        List<RemindedTask> tasks = feed.open(0, CHUNK);
        while (!tasks.isEmpty()) {
            now.prepare(tasks);
            Map<Long, List<DueMessage>> stored =
                    messages.ofTasks(tasks.stream().map(RemindedTask::taskId).toList());
            for (RemindedTask task : tasks) {
                found += audit(now.of(task), stored.getOrDefault(task.taskId(), List.of()), from, until);
            }
            tasks = feed.open(tasks.getLast().taskId(), CHUNK);
        }
        return found;
    }

    private int audit(Plan plan, List<DueMessage> stored, Instant from, Instant until) {
        Map<DueMessage.Key, DueMessage> have = new HashMap<>();
        stored.forEach(message -> have.put(message.key(), message));
        int found = 0;
        LocalDateTime opened = LocalDateTime.ofInstant(plan.task().openedAt(), BusinessClock.ZONE);
        for (DueMessage wanted : plan.scheduled(opened)) {
            if (wanted.skip() != null
                    || wanted.at().isBefore(from)
                    || wanted.at().isAfter(until)) {
                continue;
            }
            DueMessage kept = have.get(wanted.key());
            if (kept == null) {
                found += alarms.raise(AlarmKind.MISSING, wanted) ? 1 : 0;
            } else if (kept.skip() == SkipReason.PLAN_CHANGED || kept.skip() == SkipReason.BEFORE_OPENING) {
                found += alarms.raise(AlarmKind.SKIPPED, wanted) ? 1 : 0;
            }
        }
        Instant made = plan.task().openedAt();
        if (!made.isBefore(from)
                && !made.isAfter(until)
                && stored.stream().noneMatch(message -> message.kind() == RungKind.NEW_TASK)) {
            for (Recipient recipient : plan.audience().of(RungKind.NEW_TASK)) {
                found += alarms.raise(AlarmKind.MISSING, plan.event(recipient, RungKind.NEW_TASK, made, "")) ? 1 : 0;
            }
        }
        return found;
    }

    private int auditRows(Instant from, Instant until) {
        int found = 0;
        for (DueMessage message : messages.plannedBefore(until)) {
            Slots slots = digests.slotsOf(message.personId());
            if (!slots.sendAt(
                            message,
                            feed.find(message.taskId()).map(RemindedTask::due).orElse(null))
                    .isAfter(until)) {
                found += alarms.raise(AlarmKind.LATE, message) ? 1 : 0;
            }
        }
        Map<AlarmKind, List<DueMessage>> unproven = proof.gaps(from, until, server.isConfigured()).stream()
                .collect(Collectors.groupingBy(
                        MailProof.Gap::kind, Collectors.mapping(MailProof.Gap::message, Collectors.toList())));
        for (Map.Entry<AlarmKind, List<DueMessage>> one : unproven.entrySet()) {
            for (DueMessage message : one.getValue()) {
                found += alarms.raise(one.getKey(), message) ? 1 : 0;
            }
        }
        return found;
    }
}
