package org.policydesk.calendar;

import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives the working calendar in force. Safe to use from several threads; everybody may read it.
 *
 * <p>What was read is kept for as long as nobody changes the tables, on this node or another: every reading compares one
 * number in the database.
 */
@Component
public class WorkingCalendars {
    private final HolidayRows rows;
    private volatile @Nullable Kept kept;

    WorkingCalendars(HolidayRows rows) {
        this.rows = rows;
    }

    private record Kept(long change, KeptCalendar calendar) {}

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

    /** A number that grows whenever the tables change, on whatever node. */
    public long change() {
        return rows.changes();
    }

    /**
     * Tells that the tables changed. Until the transaction is through, it alone sees the change; what others read meanwhile is
     * not kept beyond it.
     */
    void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changed changed) {
            changed.calendar = null;
            return;
        }
        rows.countChange();
        Changed changed = new Changed();
        TransactionSynchronizationManager.bindResource(this, changed);
        TransactionSynchronizationManager.registerSynchronization(changed);
    }

    private KeptCalendar read() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changed changed) {
            return changed.read();
        }
        long change = rows.changes();
        Kept known = kept;
        if (known == null || known.change() != change) {
            // The number is read first: what is newer than it is read once more, never taken for older.
            known = new Kept(change, KeptCalendar.of(rows));
            kept = known;
        }
        return known.calendar();
    }

    /** What the transaction that changed the tables sees, and nobody else, also not a transaction within it. */
    private final class Changed implements TransactionSynchronization {
        private @Nullable KeptCalendar calendar;

        KeptCalendar read() {
            KeptCalendar known = calendar;
            if (known == null) {
                known = KeptCalendar.of(rows);
                calendar = known;
            }
            return known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(WorkingCalendars.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WorkingCalendars.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WorkingCalendars.this);
        }
    }
}
