package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.policydesk.task.TaskCard;

/**
 * A task on the board. The whole card leads to the task's page; it can be dragged, moved by its menu or by keys. Everything that
 * all cards have in common, listeners too, is the browser's or the board's: a board of hundreds stays small on the server.
 */
@Tag("desk-card")
final class CardView extends Component {
    private static final String FACE = "face";

    private transient TaskCard card;

    CardView(TaskCard card, CardFaces faces) {
        this.card = card;
        getElement().setProperty(FACE, faces.of(card));
    }

    TaskCard card() {
        return card;
    }

    /** Shows the task as it is now; says nothing to the browser if nothing changed. */
    void show(TaskCard wanted, CardFaces faces) {
        if (!wanted.equals(card)) {
            card = wanted;
            getElement().setProperty(FACE, faces.of(wanted));
        }
    }

    void focus() {
        getElement().executeJs("this.focusTitle()");
    }
}
