package org.policydesk.ui.company;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.Locale;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import tools.jackson.databind.node.ObjectNode;

/** The menu “移到…” of a card; asks where the task may go only when it is opened. */
final class MoveMenu extends ContextMenu {
    private final transient TaskCard card;
    private final transient Moves moves;

    private MoveMenu(Button button, TaskCard card, Moves moves) {
        super(button);
        this.card = card;
        this.moves = moves;
        setOpenOnClick(true);
    }

    /** The button that opens the menu. */
    static Button button(TaskCard card, Moves moves) {
        Button button = new Button();
        button.setText(button.getTranslation("company.move"));
        button.setId("move-" + card.id());
        button.addClassName("card-move");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(button.getTranslation("company.move.of", card.title()));
        button.getElement().setAttribute("aria-haspopup", "menu");
        MoveMenu menu = new MoveMenu(button, card, moves);
        menu.addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
        return button;
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode eventDetail) {
        fill();
        return !getItems().isEmpty();
    }

    void fill() {
        removeAll();
        for (TaskState to : moves.next(card)) {
            addItem(getTranslation("task.state." + to.name()), click -> moves.move(card, to))
                    .setId("move-" + card.id() + "-"
                            + to.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
