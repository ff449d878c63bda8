package org.policydesk.task;

import static org.policydesk.task.TaskState.ASSOCIATION_REVIEW;
import static org.policydesk.task.TaskState.CORRECTION;
import static org.policydesk.task.TaskState.DECLINED;
import static org.policydesk.task.TaskState.DONE;
import static org.policydesk.task.TaskState.IN_PROGRESS;
import static org.policydesk.task.TaskState.NEW;
import static org.policydesk.task.TaskState.NOT_APPLICABLE;
import static org.policydesk.task.TaskState.PREPARING;
import static org.policydesk.task.TaskState.PUBLIC_NOTICE;
import static org.policydesk.task.TaskState.RECOGNISED;
import static org.policydesk.task.TaskState.RECOMMENDED;
import static org.policydesk.task.TaskState.REJECTED;
import static org.policydesk.task.TaskState.SUBMITTED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.policydesk.extraction.ItemKind;

/**
 * The table of the two life cycles: which state may follow which.
 *
 * <p>A task may be handed in or done without having been marked as begun, and steps of the authority that a programme does not
 * know may be left out. What was marked by mistake goes one step back before the authority has acted.
 */
final class Transitions {
    private static final Map<TaskState, Set<TaskState>> DUTY =
            Map.of(NEW, Set.of(IN_PROGRESS, DONE), IN_PROGRESS, Set.of(NEW, DONE));
    private static final Map<TaskState, Set<TaskState>> APPLICATION = Map.of(
            NEW, Set.of(PREPARING, ASSOCIATION_REVIEW, SUBMITTED),
            PREPARING, Set.of(NEW, ASSOCIATION_REVIEW, SUBMITTED),
            ASSOCIATION_REVIEW, Set.of(PREPARING, CORRECTION, SUBMITTED),
            SUBMITTED, Set.of(PREPARING, CORRECTION, RECOMMENDED, PUBLIC_NOTICE, RECOGNISED, REJECTED),
            CORRECTION, Set.of(ASSOCIATION_REVIEW, SUBMITTED),
            RECOMMENDED, Set.of(CORRECTION, PUBLIC_NOTICE, RECOGNISED, REJECTED),
            PUBLIC_NOTICE, Set.of(RECOGNISED, REJECTED));

    private Transitions() {}

    /** Applications, recommendations and renewals are decided on by others; everything else is done once it is done. */
    static LifeCycle lifeCycle(ItemKind kind) {
        return switch (kind) {
            case APPLICATION, RECOMMENDATION, RENEWAL -> LifeCycle.APPLICATION;
            case SUBMISSION,
                    REPORT,
                    INFORMATION_UPDATE,
                    PAYMENT,
                    RECTIFICATION,
                    DISCLOSURE,
                    REGISTRATION,
                    FEEDBACK,
                    EVENT,
                    OTHER -> LifeCycle.DUTY;
        };
    }

    /**
     * The states that may follow; empty once the task is closed.
     *
     * @param byAssociation whether the company hands in to the association, which then hands in for it
     */
    static Set<TaskState> next(LifeCycle lifeCycle, TaskState from, boolean byAssociation) {
        Set<TaskState> next = EnumSet.noneOf(TaskState.class);
        if (from.isClosed()) {
            return next;
        }
        next.addAll((lifeCycle == LifeCycle.DUTY ? DUTY : APPLICATION).getOrDefault(from, Set.of()));
        if (!byAssociation) {
            next.remove(ASSOCIATION_REVIEW);
        } else if (from != ASSOCIATION_REVIEW) {
            next.remove(SUBMITTED);
        }
        next.add(NOT_APPLICABLE);
        next.add(DECLINED);
        return next;
    }

    /** Where the company's handing in leads. */
    static TaskState handedIn(LifeCycle lifeCycle, boolean byAssociation) {
        if (lifeCycle == LifeCycle.DUTY) {
            return DONE;
        }
        return byAssociation ? ASSOCIATION_REVIEW : SUBMITTED;
    }

    /** Where a closed task is taken up again. */
    static TaskState reopened(LifeCycle lifeCycle) {
        return lifeCycle == LifeCycle.DUTY ? IN_PROGRESS : PREPARING;
    }
}
