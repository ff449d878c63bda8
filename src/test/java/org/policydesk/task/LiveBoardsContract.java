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
    private static final int MANY = 6_000;
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
        try (Late slow = new Late(early)) {
            As.manager(late.memberId(), () -> tasks.comment(late.id(), "先提交"));
            Set<Long> first = changes.next().ids();
            slow.commit();

            assertThat(first).contains(late.memberId()).doesNotContain(early.memberId());
            assertThat(changes.next().ids()).contains(early.memberId()).doesNotContain(late.memberId());
            assertThat(changes.next().ids()).doesNotContain(early.memberId());
        }
    }

    @Test
    void whatIsCommittedLateIsNotMissedEvenIfMeanwhileMoreChangedThanIsLookedAt() throws Exception {
        TaskCard early = someTask(dueOn(DUE));
        TaskCard many = someTask(dueOn(DUE));
        NewlyChanged changes = new NewlyChanged(journal, jdbc, new SecurityClock(Clock.systemUTC()));
        changes.begin();
        try (Late late = new Late(early)) {
            transactions.executeWithoutResult(status -> {
                for (int i = 0; i < MANY; i++) {
                    journal.record(null, "task", many.id(), "commented", null, null);
                }
            });
            assertThat(changes.next().tooMany()).isTrue();
            late.commit();

            assertThat(changes.next()).isEqualTo(new NewlyChanged.Companies(Set.of(early.memberId()), false));
            assertThat(changes.next()).isEqualTo(new NewlyChanged.Companies(Set.of(), false));
        }
    }

    @Test
    void whatWasUnderWayWhenTheFirstBoardOpenedIsToldOf() throws Exception {
        TaskCard early = someTask(dueOn(DUE));
        TaskCard before = someTask(dueOn(DUE));
        NewlyChanged changes = new NewlyChanged(journal, jdbc, new SecurityClock(Clock.systemUTC()));
        try (Late late = new Late(early)) {
            As.manager(before.memberId(), () -> tasks.comment(before.id(), "先提交"));
            changes.begin();
            late.commit();

            assertThat(changes.next().ids()).containsExactly(early.memberId());
        }
    }

    /** An act that has its number in the journal and is not committed yet. */
    private final class Late implements AutoCloseable {
        private final CountDownLatch commit = new CountDownLatch(1);
        private final ExecutorService slow = Executors.newSingleThreadExecutor();
        private final Future<?> act;

        Late(TaskCard task) throws InterruptedException {
            CountDownLatch noted = new CountDownLatch(1);
            act = slow.submit(() -> transactions.executeWithoutResult(status -> {
                journal.record(null, "task", task.id(), "commented", null, null);
                noted.countDown();
                awaitQuietly(commit);
            }));
            noted.await();
        }

        void commit() throws Exception {
            commit.countDown();
            act.get();
        }

        @Override
        public void close() {
            commit.countDown();
            slow.close();
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
