package org.policydesk.robot;

/**
 * What an administrator enters.
 *
 * @param address the web hook; blank: as it is
 * @param secret what signs messages; blank: as it is, and none for a new one
 */
public record GroupRobotEdit(String name, RobotKind kind, String address, String secret, boolean active) {
    /** Without the credentials. */
    @Override
    public String toString() {
        return name + " (" + kind + ", " + (active ? "active" : "off") + ")";
    }
}
