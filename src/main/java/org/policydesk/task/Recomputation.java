package org.policydesk.task;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.policydesk.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows which dates a change would move before it is made, and makes it only as it was seen. The change is any act of staff
 * that dates depend on: to the calendar, an item, a local date. It is really made and then taken back, so that what is seen is
 * what comes; it must therefore do nothing outside the database. What it throws is thrown on, and nothing was done.
 */
@Service
@ForStaff
public class Recomputation {
    private final OpenDates dates;
    private final TransactionTemplate apart;
    private final TransactionTemplate together;

    Recomputation(OpenDates dates, PlatformTransactionManager transactions) {
        this.dates = dates;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.together = new TransactionTemplate(transactions);
    }

    /**
     * What the change would move; nothing of it stays.
     *
     * @throws MovesChangedException if somebody changed one of the tasks just now
     */
    public Moves preview(Runnable change) {
        return in(apart, status -> {
            Moves moves = moves(change);
            status.setRollbackOnly();
            return moves;
        });
    }

    /**
     * Makes the change if it moves no date; else nothing of it stays, and what it would move is for somebody to see.
     *
     * @throws MovesChangedException if somebody changed one of the tasks just now
     */
    public Moves applyUnlessMoving(Runnable change) {
        return in(apart, status -> {
            Moves moves = moves(change);
            if (!moves.isEmpty()) {
                status.setRollbackOnly();
            }
            return moves;
        });
    }

    /**
     * Makes the change, with all that follows for tasks and mails, in one transaction.
     *
     * @param seen what was shown to whoever decided
     * @throws MovesChangedException if it would move anything else than that, or somebody changed one of the tasks just now
     */
    public void apply(Runnable change, Moves seen) {
        in(together, status -> {
            Moves moves = moves(change);
            if (!moves.equals(seen)) {
                throw new MovesChangedException();
            }
            return moves;
        });
    }

    private Moves moves(Runnable change) {
        Map<Long, OpenDates.Dated> before = dates.now();
        try {
            change.run();
        } catch (StaleTaskException e) {
            throw new MovesChangedException();
        }
        return dates.between(before, dates.now());
    }

    private static Moves in(TransactionTemplate transaction, Function<TransactionStatus, Moves> work) {
        return Objects.requireNonNull(transaction.execute(work::apply));
    }
}
