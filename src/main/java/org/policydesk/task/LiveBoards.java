package org.policydesk.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.policydesk.clock.SecurityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells open boards that something on them changed, on whatever node: one thread of each node looks once a second what the journal has
 * new about tasks, for as long as any board is open. It holds numbers only; what changed a board reads by its own permission.
 * Thread-safe.
 */
@Component
public class LiveBoards implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBoards.class);
    private static final long PACE_MILLIS = 1_000;
    private static final long IDLE_SECONDS = 30;

    private final NewlyChanged changes;
    private final SecurityClock clock;
    private final Map<Long, Long> versions = new ConcurrentHashMap<>();
    private final AtomicLong everybody = new AtomicLong();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-boards").factory());
    private volatile long askedAt;
    private boolean started;
    private boolean away;

    LiveBoards(NewlyChanged changes, SecurityClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A number that grows within two seconds of a change of the company's tasks; asked before the tasks are read. */
    public long version(long companyId) {
        askedAt = clock.now().getEpochSecond();
        start();
        return versions.getOrDefault(companyId, 0L) + everybody.get();
    }

    private synchronized void start() {
        if (!started) {
            changes.begin();
            looking.scheduleWithFixedDelay(this::look, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
            started = true;
        }
    }

    private void look() {
        if (clock.now().getEpochSecond() - askedAt > IDLE_SECONDS) {
            return;
        }
        try {
            NewlyChanged.Companies found = changes.next();
            found.ids().forEach(id -> versions.merge(id, 1L, Long::sum));
            if (found.tooMany()) {
                everybody.incrementAndGet();
            }
            away = false;
        } catch (RuntimeException e) {
            // The database is away; the next look takes up where this one began.
            if (!away) {
                LOG.warn("Open boards do not hear of changes: {}", e.getMessage());
            }
            away = true;
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
