package org.policydesk.status;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.SystemUser;
import org.policydesk.clock.SecurityClock;
import org.policydesk.reminder.ReminderAlarms;
import org.policydesk.task.TaskFilter;
import org.policydesk.task.Tasks;
import org.springframework.stereotype.Component;

/** Reads the desk's state at most every quarter of a minute, however many ask. Thread-safe. */
@Component
class StatusReading {
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Backlogs backlogs;
    private final ReminderAlarms alarms;
    private final Tasks tasks;
    private final SecurityClock real;
    private @Nullable Now last;
    private @Nullable Instant failedAt;

    StatusReading(Backlogs backlogs, ReminderAlarms alarms, Tasks tasks, SecurityClock real) {
        this.backlogs = backlogs;
        this.alarms = alarms;
        this.tasks = tasks;
        this.real = real;
    }

    synchronized Now now() {
        Now known = last;
        if (known == null
                || known.at().isBefore(real.now().minus(FRESH))
                || known.at().isAfter(real.now())) {
            known = readAnew(real.now());
            last = known;
        }
        return known;
    }

    /** While the database is away each attempt takes its whole timeout: one must do for all who ask meanwhile. */
    private Now readAnew(Instant at) {
        Instant failed = failedAt;
        if (failed != null && failed.isAfter(at.minus(FRESH))) {
            throw new IllegalStateException("The desk could not be read a moment ago");
        }
        try {
            Now now = SystemUser.call(() -> read(at));
            failedAt = null;
            return now;
        } catch (RuntimeException e) {
            failedAt = real.now();
            throw e;
        }
    }

    private Now read(Instant at) {
        return new Now(
                at,
                backlogs.now(),
                alarms.lastTick(),
                alarms.open().size(),
                tasks.count(TaskFilter.open()),
                tasks.count(TaskFilter.of(TaskFilter.Tab.OVERDUE)));
    }
}
