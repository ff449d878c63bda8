package org.policydesk.ui.company;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import org.policydesk.task.TaskCard;

/** A task on the board. The whole card leads to the task's page; it can be dragged, moved by its menu or by keys. */
@Tag("desk-card")
final class CardView extends Component {
    private static final String FACE = "face";

    private transient TaskCard card;

    CardView(TaskCard card, CardFaces faces) {
        this.card = card;
        setId("card-" + card.id());
        getElement().setAttribute("class", "card").setAttribute("role", "article");
        getElement().setProperty(FACE, faces.of(card));
        DragSource<CardView> drag = DragSource.create(this);
        drag.setEffectAllowed(EffectAllowed.MOVE);
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
