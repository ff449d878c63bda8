package org.policydesk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Records what became of letters while the next one is on its way, so that sending doesn't wait for the database. What the mail
 * server accepted during one commit goes into the next. A node that dies loses at most {@link #WAITING} outcomes and those in
 * the commit under way: those letters are sent again under the same Message-ID. One thread may put.
 */
final class Ledger implements AutoCloseable {
    /** How many outcomes may wait for their commit. */
    static final int WAITING = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Claims claims;
    private final String owner;
    private final BlockingQueue<List<Settled>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread writer;
    private volatile @Nullable RuntimeException failure;
    private boolean told;

    Ledger(Claims claims, String owner) {
        this.claims = claims;
        this.owner = owner;
        this.writer = Thread.ofVirtual().name("mail-ledger").start(this::write);
    }

    /** @throws RuntimeException if an earlier outcome could not be recorded; then nothing more should be sent */
    void put(Letter letter, Outcome outcome) {
        rethrow();
        hand(List.of(new Settled(letter, outcome)));
    }

    /** Waits until everything is recorded. */
    @Override
    public void close() {
        // An empty list ends the writer.
        hand(List.of());
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void hand(List<Settled> settled) {
        try {
            queue.put(settled);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while recording what became of letters", e);
        }
    }

    private void rethrow() {
        RuntimeException cause = failure;
        // Once: what closes it after a failure would else fail by the very same, which no exception may carry within
        // itself.
        if (cause != null && !told) {
            told = true;
            throw cause;
        }
    }

    private void write() {
        boolean open = true;
        while (open) {
            List<List<Settled>> taken = new ArrayList<>();
            try {
                taken.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(taken);
            open = taken.stream().noneMatch(List::isEmpty);
            List<Settled> all = taken.stream().flatMap(List::stream).toList();
            if (!all.isEmpty() && failure == null) {
                settle(all);
            }
        }
    }

    /** Twice if need be: a database that was restarted breaks one connection, and the server's word should not be lost with it. */
    private void settle(List<Settled> all) {
        try {
            claims.settle(owner, all);
        } catch (DataAccessException | TransactionException first) {
            LOG.warn("What became of {} letters is recorded at the second attempt: {}", all.size(), first.getMessage());
            try {
                claims.settle(owner, all);
            } catch (RuntimeException second) {
                failure = second;
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
