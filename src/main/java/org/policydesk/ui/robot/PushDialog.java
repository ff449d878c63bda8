package org.policydesk.ui.robot;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.policydesk.robot.GroupRobot;
import org.policydesk.robot.GroupRobots;
import org.policydesk.robot.RobotMessages;
import org.policydesk.ui.component.EmptyState;
import org.policydesk.ui.component.Messages;

/** Pushes a text to a group, once the person has read it over; it says how much of what the group takes is used. */
public class PushDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient RobotMessages messages;
    private final transient Runnable pushed;
    private final Select<GroupRobot> group = new Select<>();
    private final TextArea text = new TextArea();

    /**
     * @param draft the text to begin with
     * @param pushed what follows once it is stored
     */
    public PushDialog(GroupRobots robots, RobotMessages messages, String draft, Runnable pushed) {
        this.messages = messages;
        this.pushed = pushed;
        setHeaderTitle(getTranslation("robot.push"));
        setWidth("min(560px, 100vw)");
        List<GroupRobot> open = robots.all().stream().filter(GroupRobot::active).toList();
        Button cancel = new Button(getTranslation("robot.cancel"), click -> close());
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("robot.none"), getTranslation("robot.none.next")));
            getFooter().add(cancel);
            return;
        }
        group.setLabel(getTranslation("robot.field.robot"));
        group.setItems(open);
        group.setItemLabelGenerator(
                one -> getTranslation("robot.group", one.name(), getTranslation("robot.kind." + one.kind())));
        group.setValue(open.getFirst());
        group.setId("push-group");
        group.addValueChangeListener(change -> measure(text.getValue()));
        group.setWidthFull();
        text.setLabel(getTranslation("robot.field.content"));
        text.setId("push-text");
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> measure(change.getValue()));
        text.setValue(draft);
        measure(draft);
        Button push = new Button(getTranslation("robot.push.act"), click -> push());
        push.setId("push-confirm");
        push.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(group, text));
        getFooter().add(cancel, push);
    }

    private void measure(String content) {
        int used = content.getBytes(StandardCharsets.UTF_8).length;
        int most = group.getValue().kind().longestBytes();
        text.setHelperText(getTranslation("robot.push.length", used, most));
        text.setErrorMessage(getTranslation("robot.push.long", used - most));
        text.setInvalid(used > most);
    }

    private void push() {
        boolean done =
                RobotFailures.telling(this, () -> messages.push(group.getValue().id(), text.getValue()));
        if (done) {
            close();
            Messages.success(this, "robot.pushed", group.getValue().name());
            pushed.run();
        }
    }
}
