package org.policydesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.policydesk.task.TaskWorld.dueOn;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.policydesk.audit.Journal;
import org.policydesk.clock.SecurityClock;
import org.policydesk.support.As;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

abstract class LiveBoardsContract extends TaskContract {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);
    private static final Duration SOON = Duration.ofSeconds(3);

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    /** What another node has of it: it shares the database and nothing else. */
    private LiveBoards otherNode() {
        SecurityClock clock = new SecurityClock(Clock.systemUTC());
        return new LiveBoards(new NewlyChanged(journal, jdbc, clock), clock);
    }

    @Test
    void anOpenBoardHearsOfAMoveOnAnotherNodeAndOtherCompaniesBoardsDoNot() {
        TaskCard task = someTask(dueOn(DUE));
        TaskCard others = someTask(dueOn(DUE));
        LiveBoards there = otherNode();
        try {
            long before = there.version(task.memberId());
            long othersBefore = there.version(others.memberId());

            As.manager(task.memberId(), () -> tasks.move(task.id(), TaskState.PREPARING, task.version()));

            await().atMost(SOON).until(() -> there.version(task.memberId()) > before);
            assertThat(there.version(others.memberId())).isEqualTo(othersBefore);
        } finally {
            there.destroy();
        }
    }

    @Test
    void whatWasBegunEarlierAndCommittedLaterIsNotMissed() throws Exception {
        TaskCard early = someTask(dueOn(DUE));
        TaskCard late = someTask(dueOn(DUE));
        NewlyChanged changes = new NewlyChanged(journal, jdbc, new SecurityClock(Clock.systemUTC()));
        changes.begin();
        CountDownLatch noted = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        try (ExecutorService slow = Executors.newSingleThreadExecutor()) {
            Future<?> act = slow.submit(() -> transactions.executeWithoutResult(status -> {
                journal.record(null, "task", early.id(), "commented", null, null);
                noted.countDown();
                awaitQuietly(commit);
            }));
            noted.await();
            As.manager(late.memberId(), () -> tasks.comment(late.id(), "先提交"));
            Set<Long> first = changes.next().ids();
            commit.countDown();
            act.get();

            assertThat(first).contains(late.memberId()).doesNotContain(early.memberId());
            assertThat(changes.next().ids()).contains(early.memberId()).doesNotContain(late.memberId());
            assertThat(changes.next().ids()).doesNotContain(early.memberId());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
