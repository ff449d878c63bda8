package org.policydesk.ui.company;

import org.policydesk.task.TaskCard;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.Messages;

/**
 * Says what was done to a task and offers to take it back, where the life cycle has a way back.
 *
 * @param acts does things and shows the page anew
 */
record Undo(Tasks tasks, Acts acts) {
    /** Tells of the act that led the task on from there. */
    void offer(TaskCard before, String doneKey, Object... args) {
        TaskCard after = tasks.get(before.id()).card();
        if (after.state().isClosed()) {
            Messages.undoable(
                    acts.at(), () -> acts.run(() -> tasks.reopen(after.id(), after.version())), doneKey, args);
        } else if (tasks.nextStates(after.id()).contains(before.state())) {
            Messages.undoable(
                    acts.at(),
                    () -> acts.run(() -> tasks.move(after.id(), before.state(), after.version())),
                    doneKey,
                    args);
        } else {
            Messages.success(acts.at(), doneKey, args);
        }
    }
}
