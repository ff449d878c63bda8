package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.Optional;
import java.util.function.LongFunction;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import tools.jackson.databind.node.ObjectNode;

/** The one menu of all cards: where the opened card's task may go and who may see to it, asked for only now. */
final class CardMenu extends ContextMenu {
    private final transient LongFunction<Optional<TaskCard>> find;
    private final transient Moves moves;
    private final transient HandOver handOver;

    /**
     * @param board what the cards stand on
     * @param find the card of that number
     */
    CardMenu(Component board, LongFunction<Optional<TaskCard>> find, Moves moves, HandOver handOver) {
        super(board);
        this.find = find;
        this.moves = moves;
        this.handOver = handOver;
        setOpenOnClick(true);
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode eventDetail) {
        removeAll();
        find.apply(eventDetail.path("id").asLong()).ifPresent(this::fill);
        return !getItems().isEmpty();
    }

    private void fill(TaskCard card) {
        for (TaskState to : moves.next(card)) {
            item(card, "task.state." + to.name(), Address.word(to), () -> moves.move(card, to));
        }
        boolean claims = handOver.mayClaim(card);
        boolean hands = handOver.mayHandOver(card);
        if (claims || hands) {
            if (!getItems().isEmpty()) {
                addSeparator();
            }
            if (claims) {
                item(card, "company.act.CLAIM", "claim", () -> handOver.claim(card));
            }
            if (hands) {
                item(card, HandOver.textKey(card), "hand-over", () -> handOver.ask(card));
            }
        }
    }

    private void item(TaskCard card, String textKey, String id, Runnable act) {
        MenuItem item = addItem(getTranslation(textKey), click -> act.run());
        item.setId("move-" + card.id() + "-" + id);
    }
}
