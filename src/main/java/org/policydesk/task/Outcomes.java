package org.policydesk.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.ForSignedIn;
import org.policydesk.clock.BusinessClock;
import org.policydesk.task.TaskFile.Purpose;
import org.policydesk.task.TaskRefusedException.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of applications: approved or not, how much, and what proves it. Reaches as far as {@link Tasks}. */
@Service
@Transactional
@ForSignedIn
public class Outcomes {
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final int DECIMALS = 6;

    private final TaskMoves moves;
    private final OutcomeRows rows;
    private final TaskFileRows files;
    private final TaskJournal journal;
    private final BusinessClock clock;

    Outcomes(TaskMoves moves, OutcomeRows rows, TaskFileRows files, TaskJournal journal, BusinessClock clock) {
        this.moves = moves;
        this.rows = rows;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes the task with the outcome; for one that ended so already, corrects or completes what is known of it.
     *
     * @throws TaskRefusedException if the day lies ahead, the amount is none, or the evidence is not the task's
     * @throws IllegalMoveException if the life cycle has no way there
     */
    public void record(long taskId, Outcome outcome, int version) {
        TaskRow task = moves.reached(taskId);
        Outcome checked = checked(task, outcome);
        if (task.state() == checked.result()) {
            moves.apply(task, new TaskChange().set("state", checked.result()), version);
        } else {
            moves.close(task, checked.result(), checked.note(), version);
        }
        rows.put(taskId, checked);
        BigDecimal amount = checked.amount();
        journal.record(taskId, "outcome", null, checked.on().toString());
        if (amount != null) {
            journal.record(taskId, "outcomeAmount", null, amount.toPlainString() + " 万元");
        }
    }

    private Outcome checked(TaskRow task, Outcome outcome) {
        if (outcome.result() != TaskState.RECOGNISED && outcome.result() != TaskState.REJECTED) {
            throw new IllegalMoveException(task.state(), outcome.result());
        }
        if (outcome.on().isAfter(clock.today())) {
            throw new TaskRefusedException(Why.OUTCOME_IN_FUTURE);
        }
        Long evidence = outcome.evidenceId();
        if (evidence != null
                && files.find(task.id(), evidence)
                        .filter(row -> !row.removed() && row.file().purpose() == Purpose.OUTCOME)
                        .isEmpty()) {
            throw new TaskFileNotFoundException(evidence);
        }
        return new Outcome(outcome.result(), outcome.on(), amount(outcome), Wording.optional(outcome.note()), evidence);
    }

    private static @Nullable BigDecimal amount(Outcome outcome) {
        BigDecimal amount = outcome.amount();
        if (amount == null || outcome.result() == TaskState.REJECTED) {
            return null;
        }
        if (amount.signum() < 0
                || amount.compareTo(MOST) >= 0
                || amount.stripTrailingZeros().scale() > DECIMALS) {
            throw new TaskRefusedException(Why.AMOUNT_WRONG);
        }
        return amount;
    }
}
