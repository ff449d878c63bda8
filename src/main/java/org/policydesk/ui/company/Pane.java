package org.policydesk.ui.company;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.policydesk.task.TaskCard;

/** One way to look at the chosen tasks. */
abstract class Pane extends Div {
    /** Shows these cards in place of the former ones. */
    abstract void show(List<TaskCard> cards, BoardQuery query);

    /** Takes the reader's focus along with a card that moved, where the pane has one place for each card. */
    void follow(long taskId) {}
}
