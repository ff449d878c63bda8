package org.policydesk.ui.company;

import java.util.Objects;
import org.policydesk.account.SignedIn;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.Messages;

/** 认领, 指派 and 转办 from the board: everybody may take an open task; whoever decides or has it gives it to a colleague. */
final class HandOver {
    private final TaskServices services;
    private final SignedIn reader;
    private final Acts acts;
    private final Moves moves;

    HandOver(TaskServices services, SignedIn reader, Acts acts, Moves moves) {
        this.services = services;
        this.reader = reader;
        this.acts = acts;
        this.moves = moves;
    }

    boolean mayClaim(TaskCard card) {
        return !card.state().isClosed() && card.assigneeId() == null && reader.belongsTo(card.memberId());
    }

    boolean mayHandOver(TaskCard card) {
        return !card.state().isClosed()
                && (reader.manages(card.memberId()) || Objects.equals(card.assigneeId(), reader.personId()));
    }

    /** The act's name in the bundle. */
    static String textKey(TaskCard card) {
        return card.assigneeId() == null ? "company.act.ASSIGN" : "company.act.HAND_OVER";
    }

    void claim(TaskCard card) {
        if (acts.run(() -> services.tasks().assign(card.id(), reader.personId(), card.version()))) {
            Messages.success(acts.at(), "company.done.CLAIM");
        }
    }

    void ask(TaskCard card) {
        acts.quietly(() ->
                new HandlingAsks(new Scene(services.tasks().get(card.id()), reader, services, acts, moves)).handOver());
    }
}
