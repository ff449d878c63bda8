package org.policydesk.robot;

/**
 * A group that notices can be pushed to, without what would let others write to it.
 *
 * @param host where its address points
 * @param signed whether there is a secret that signs its messages
 * @param active whether it can be pushed to
 */
public record GroupRobot(long id, String name, RobotKind kind, String host, boolean signed, boolean active) {}
