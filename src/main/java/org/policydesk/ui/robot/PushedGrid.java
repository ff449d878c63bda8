package org.policydesk.ui.robot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.policydesk.clock.BusinessClock;
import org.policydesk.robot.RobotMessage;
import org.policydesk.robot.RobotMessage.State;
import org.policydesk.robot.RobotMessages;
import org.policydesk.ui.component.Dates;
import org.policydesk.ui.component.EmptyState;

/** What was pushed, newest first, and what became of it. */
final class PushedGrid extends Grid<RobotMessage> {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient RobotMessages messages;
    private final transient Dates dates;

    PushedGrid(RobotMessages messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
        setId("pushed");
        addClassName("outbox-grid");
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", getTranslation("robot.pushed.title"));
        addComponentColumn(this::what)
                .setHeader(getTranslation("robot.field.content"))
                .setFlexGrow(5);
        addComponentColumn(this::state).setHeader(getTranslation("robot.state")).setFlexGrow(3);
        setEmptyStateComponent(
                new EmptyState(getTranslation("robot.pushed.none"), getTranslation("robot.pushed.none.next")));
        refresh();
    }

    void refresh() {
        setItems(messages.recent(SHOWN));
    }

    private Component what(RobotMessage message) {
        Span content = new Span(message.content());
        content.addClassName("pushed-text");
        Span who = new Span(getTranslation(
                "robot.pushed.by",
                message.robot(),
                message.by(),
                dates.day(message.at().atZone(BusinessClock.ZONE).toLocalDate())));
        who.addClassName("desk-secondary");
        Div what = new Div(content, who);
        what.addClassName("item-name");
        return what;
    }

    private Component state(RobotMessage message) {
        Span state = new Span(getTranslation("robot.state." + message.state()));
        state.addClassNames("tag", "pushed-" + message.state().name().toLowerCase(Locale.ROOT));
        Div cell = new Div(state);
        cell.addClassName("item-name");
        if (message.answer() != null && message.state() != State.SENT) {
            Span answer = new Span(message.answer());
            answer.addClassName("desk-secondary");
            cell.add(answer);
        }
        if (message.state() == State.FAILED || message.state() == State.UNCLEAR) {
            Button again = new Button(getTranslation("robot.again"), click -> {
                RobotFailures.telling(this, () -> messages.again(message.id()));
                refresh();
            });
            again.setTooltipText(getTranslation("robot.again." + message.state()));
            cell.add(again);
        }
        return cell;
    }
}
