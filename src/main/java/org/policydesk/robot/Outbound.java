package org.policydesk.robot;

import org.jspecify.annotations.Nullable;

/** A message with all that handing it over needs; never shown, since it carries credentials. */
record Outbound(
        long id, RobotKind kind, String address, @Nullable String secret, String content, int attempts) {
    @Override
    public String toString() {
        return "message " + id;
    }
}
