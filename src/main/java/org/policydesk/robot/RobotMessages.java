package org.policydesk.robot;

import java.util.List;
import org.policydesk.account.CurrentUser;
import org.policydesk.account.ForStaff;
import org.policydesk.account.SignedIn;
import org.policydesk.audit.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices pushed to groups: stored at once, sent by the clock. What cannot be is refused with {@link InvalidRobotException}. */
@Service
@ForStaff
@Transactional
public class RobotMessages {
    private final RobotRows robots;
    private final MessageRows messages;
    private final RobotChecks checks;
    private final CurrentUser user;
    private final Journal journal;

    RobotMessages(RobotRows robots, MessageRows messages, RobotChecks checks, CurrentUser user, Journal journal) {
        this.robots = robots;
        this.messages = messages;
        this.checks = checks;
        this.user = user;
        this.journal = journal;
    }

    /**
     * Stores a text for a group.
     *
     * @param content plain text, at most {@link RobotKind#longestBytes()} bytes of UTF-8
     */
    public RobotMessage push(long robotId, String content) {
        GroupRobot robot = robots.find(robotId)
                .filter(GroupRobot::active)
                .orElseThrow(() -> new InvalidRobotException("robot", "unknown"));
        checks.message(robot.kind(), content);
        SignedIn me = user.require();
        RobotMessage stored =
                messages.find(messages.insert(robotId, content.strip(), me)).orElseThrow();
        journal.record(me.personId(), GroupRobots.SUBJECT, robotId, "pushed", null, stored.content());
        return stored;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RobotMessage> recent(int limit) {
        return messages.recent(limit);
    }

    /** Sends again what failed, or what nobody knows of whether it arrived: then a person has looked into the group. */
    public void again(long messageId) {
        if (!messages.again(messageId)) {
            throw new InvalidRobotException("content", "notAgain");
        }
        RobotMessage message = messages.find(messageId).orElseThrow();
        journal.record(
                user.personIdOrNull(), GroupRobots.SUBJECT, message.robotId(), "pushedAgain", null, message.content());
    }
}
