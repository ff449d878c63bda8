package org.policydesk.ui.association;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.policydesk.clock.BusinessClock;
import org.policydesk.robot.GroupRobots;
import org.policydesk.robot.RobotMessages;
import org.policydesk.task.TaskCard;
import org.policydesk.ui.component.CopyButton;
import org.policydesk.ui.component.Words;
import org.policydesk.ui.reminder.ChatMessage;
import org.policydesk.ui.robot.PushDialog;
import org.springframework.beans.factory.annotation.Value;

/** The words about an item for a group of members: to be copied, or pushed by the group's robot. */
@SpringComponent
class GroupMessages {
    private final GroupRobots robots;
    private final RobotMessages messages;
    private final BusinessClock clock;
    private final String baseUrl;

    GroupMessages(
            GroupRobots robots,
            RobotMessages messages,
            BusinessClock clock,
            @Value("${desk.base-url}") String baseUrl) {
        this.robots = robots;
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** Both ways, for the item that the task is one of. */
    Div about(TaskCard task) {
        Div acts = new Div();
        String text = new ChatMessage(Words.of(acts), clock.today(), baseUrl).toGroup(task);
        CopyButton copy = new CopyButton(acts.getTranslation("desk.chat.copy"), text);
        copy.setText(acts.getTranslation("desk.chat.copy"));
        Button push = new Button(
                acts.getTranslation("robot.push"), click -> new PushDialog(robots, messages, text, () -> {}).open());
        push.setId("push-group-message");
        acts.add(copy, push);
        acts.addClassName("urge-acts");
        return acts;
    }
}
