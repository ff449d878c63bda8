package org.policydesk.ui.robot;

import com.vaadin.flow.component.Component;
import org.policydesk.robot.InvalidRobotException;
import org.policydesk.ui.component.Messages;

/** Does something with a group and says in words why it was refused, if it was. */
final class RobotFailures {
    private RobotFailures() {}

    /** Whether it was done. */
    static boolean telling(Component at, Runnable work) {
        try {
            work.run();
            return true;
        } catch (InvalidRobotException e) {
            Messages.failure(at, "robot.invalid." + e.reason(), at.getTranslation("robot.field." + e.field()));
            return false;
        }
    }
}
