package org.policydesk.ui.company;

import java.util.List;
import java.util.function.LongConsumer;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.policydesk.task.Tasks;
import org.policydesk.ui.component.Announcer;
import org.policydesk.ui.component.Messages;

/** Takes a task to another state, by whatever way it was asked: plain moves can be undone, others ask for what they need first. */
final class Moves {
    private final Tasks tasks;
    private final Acts acts;
    private final Asks asks;
    private final Announcer announcer;
    private final LongConsumer moved;

    Moves(Tasks tasks, Acts acts, Announcer announcer) {
        this(tasks, acts, announcer, id -> {});
    }

    /**
     * @param moved told the number of a task that moved, once the page shows it
     */
    Moves(Tasks tasks, Acts acts, Announcer announcer, LongConsumer moved) {
        this.moved = moved;
        this.tasks = tasks;
        this.acts = acts;
        this.asks = new Asks(tasks, acts);
        this.announcer = announcer;
    }

    /** Where the task may go, as the menu offers it. */
    List<TaskState> next(TaskCard card) {
        return tasks.nextStates(card.id());
    }

    void move(TaskCard card, TaskState to) {
        switch (to) {
            case CORRECTION -> asks.returnForCorrection(card);
            case NOT_APPLICABLE, DECLINED, RECOGNISED, REJECTED -> asks.close(card, List.of(to));
            case SUBMITTED, DONE, ASSOCIATION_REVIEW -> {
                if (card.state().awaitsCompany()) {
                    asks.submit(card);
                } else {
                    plainly(card, to);
                }
            }
            case NEW, IN_PROGRESS, PREPARING, RECOMMENDED, PUBLIC_NOTICE, WITHDRAWN -> plainly(card, to);
        }
    }

    /** Takes the task to the first of these columns that its state leads to. */
    void toFirst(TaskCard card, List<BoardColumn> columns) {
        List<TaskState> next = next(card);
        columns.stream()
                .flatMap(column -> column.target(next).stream())
                .findFirst()
                .ifPresentOrElse(to -> move(card, to), () -> {
                    if (unchanged(card)) {
                        announcer.say(say("board.noWay", card.title()));
                    }
                });
    }

    /** Says that there is no way from the card's state into the column that it was dropped on. */
    void refuse(TaskCard card, BoardColumn column) {
        if (unchanged(card)) {
            Messages.failure(
                    acts.at(),
                    "task.illegalMove",
                    say("task.state." + card.state().name()),
                    say("company.column." + column.name()));
        }
    }

    /** What has no way now may have had one when the page was shown: then it is said who came first. */
    private boolean unchanged(TaskCard card) {
        return acts.quietly(() -> tasks.expectUnchanged(card.id(), card.version()));
    }

    private void plainly(TaskCard card, TaskState to) {
        if (acts.run(() -> offerUndo(card, tasks.move(card.id(), to, card.version())))) {
            announcer.say(say("company.moved", card.title(), say("task.state." + to.name())));
            moved.accept(card.id());
        }
    }

    private void offerUndo(TaskCard before, TaskCard after) {
        String state = say("task.state." + after.state().name());
        if (tasks.nextStates(after.id()).contains(before.state())) {
            Messages.undoable(acts.at(), () -> takeBack(before, after), "company.moved", before.title(), state);
        } else {
            Messages.success(acts.at(), "company.moved", before.title(), state);
        }
    }

    private void takeBack(TaskCard before, TaskCard after) {
        if (acts.run(() -> tasks.move(after.id(), before.state(), after.version()))) {
            announcer.say(say(
                    "company.moved",
                    before.title(),
                    say("task.state." + before.state().name())));
            moved.accept(before.id());
        }
    }

    private String say(String key, Object... args) {
        return acts.at().getTranslation(key, args);
    }
}
