package org.policydesk.ui.company;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.policydesk.task.TaskCard;
import org.policydesk.task.TaskState;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A member's manager: looks at the board, moves cards, opens tasks, writes comments, looks into the profile. */
final class ManagerAtWork extends AtWork {
    /** Of a hundred turns how many bring which, as {@link #next} draws them. */
    static final Map<String, Integer> PERCENT = Map.of(
            "the company's profile", 8,
            "what the company may apply for", 7,
            "open the board", 85,
            "move a card", 40,
            "open a task", 45,
            "comment", 25);

    private int comments;

    ManagerAtWork(
            SecuredBrowserlessApplicationContext<Authentication> desk,
            Authentication person,
            Samples samples,
            long seed) {
        super(desk, person, samples, seed);
    }

    @Override
    void next() {
        int what = drawn(100);
        if (what < 8) {
            open("the company's profile", "profile", ProfileView.class);
            return;
        } else if (what < 15) {
            open("what the company may apply for", "eligibility", EligibilityView.class);
            return;
        }
        board();
        List<TaskCard> cards = cards();
        if (cards.isEmpty()) {
            return;
        }
        TaskCard card = cards.get(drawn(cards.size()));
        if (what < 55) {
            act("move a card", () -> move(card));
        } else {
            open("open a task", "task/" + card.id(), TaskView.class);
            if (what >= 75) {
                act("comment", this::comment);
            }
        }
    }

    private void board() {
        open("open the board", "board", BoardView.class);
    }

    private void move(TaskCard card) {
        int by = card.state() == TaskState.NEW ? 1 : -1;
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.id", String.valueOf(card.id()));
        data.put("event.detail.by", by);
        Element board = find(ColumnsPane.class).findFirst().orElseThrow().getElement();
        board.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(board, "card-shift", data));
        boolean moved = cards().stream().noneMatch(now -> now.id() == card.id() && now.state() == card.state());
        if (!moved) {
            throw new IllegalStateException("did not move: " + card);
        }
    }

    private void comment() {
        String text = "已与申报部门核对，第 " + ++comments + " 次跟进";
        find(TextArea.class, "comment-text").setValue(text);
        find(Button.class, "comment-send").click();
        if (!find(TextArea.class, "comment-text").getValue().isEmpty()) {
            throw new IllegalStateException("not written: " + text);
        }
    }

    private List<TaskCard> cards() {
        return find(CardView.class)
                .map(CardView::card)
                .filter(card -> card.state() == TaskState.NEW || card.state() == TaskState.PREPARING)
                .toList();
    }
}
