package org.policydesk.member;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.SecurityClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The imports that are under way on this node, one for each person; a later one takes the place of an earlier. They work one
 * after the other, outside the request's thread, with the rights of whoever sent the file. What nobody looks at for an hour is
 * dropped: the file can be sent again.
 */
@Component
class ExcelRuns {
    private static final int WAITING = 20;
    private static final Duration KEPT = Duration.ofHours(1);

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "excel");
                thread.setDaemon(true);
                return thread;
            });
    private final Map<Long, ExcelRun> runs = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();
    private final ExcelWork work;
    private final SecurityClock clock;

    ExcelRuns(ExcelWork work, SecurityClock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** @throws ExcelRefusedException if too many are waiting */
    ExcelRun start(long personId, @Nullable Long tenant, String fileName, Authentication identity, Path file) {
        runs.values().removeIf(run -> run.idleSince(clock.now().minus(KEPT)));
        runs.values().stream().filter(run -> run.personId() == personId).forEach(run -> forget(run.id()));
        ExcelRun run = new ExcelRun(number.incrementAndGet(), personId, tenant, fileName, identity, clock.now());
        runs.put(run.id(), run);
        submit(run, () -> work.preview(run, file));
        return run;
    }

    void apply(ExcelRun run) {
        run.at(ExcelStage.WRITING, 0);
        submit(run, () -> work.apply(run));
    }

    /** @throws ExcelImportNotFoundException if there is none, or it is another person's or company's */
    ExcelRun find(long id, long personId, @Nullable Long tenant) {
        ExcelRun run = runs.get(id);
        if (run == null || run.personId() != personId || !Objects.equals(run.tenant(), tenant)) {
            throw new ExcelImportNotFoundException(id);
        }
        run.touch(clock.now());
        return run;
    }

    void forget(long id) {
        ExcelRun run = runs.remove(id);
        if (run != null) {
            run.cancel();
        }
    }

    private void submit(ExcelRun run, Runnable task) {
        try {
            worker.execute(() -> as(run.identity(), task));
        } catch (RejectedExecutionException full) {
            runs.remove(run.id());
            throw new ExcelRefusedException("excel.failed.busy");
        }
    }

    private static void as(Authentication identity, Runnable task) {
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(identity);
        SecurityContextHolder.setContext(acting);
        try {
            task.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @PreDestroy
    void stop() {
        runs.values().forEach(ExcelRun::cancel);
        worker.shutdownNow();
    }
}
