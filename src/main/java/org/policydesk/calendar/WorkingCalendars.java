package org.policydesk.calendar;

import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives the working calendar in force. Safe to use from several threads; everybody may read it.
 *
 * <p>What was read is kept until a change is made on this node. A change made on another node is not seen before this one
 * restarts or has a change of its own.
 */
@Component
public class WorkingCalendars {
    private final HolidayRows rows;
    private @Nullable KeptCalendar kept;
    private long changes;

    WorkingCalendars(HolidayRows rows) {
        this.rows = rows;
    }

    /** The calendar to count in now; immutable, so one computation keeps the one it began with. */
    public WorkingCalendar current() {
        return read().current();
    }

    /**
     * The calendar in force without the association's own closing days: for start-by dates and reminders, never for a period
     * that the law counts. Immutable.
     */
    public WorkingCalendar forWork() {
        return read().work();
    }

    /**
     * Tells that the tables changed. Until the transaction is through, it alone sees the change; what others read meanwhile is
     * not kept beyond it.
     */
    void forget() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(WorkingCalendars.this);
                empty();
            }
        });
    }

    private KeptCalendar read() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return KeptCalendar.of(rows);
        }
        long before;
        synchronized (this) {
            if (kept != null) {
                return kept;
            }
            before = changes;
        }
        KeptCalendar read = KeptCalendar.of(rows);
        synchronized (this) {
            if (before == changes) {
                kept = read;
            }
        }
        return read;
    }

    private synchronized void empty() {
        kept = null;
        changes++;
    }
}
