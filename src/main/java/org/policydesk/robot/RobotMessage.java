package org.policydesk.robot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a group.
 *
 * @param robot the group's name
 * @param by the name of who pushed it
 * @param at when, by the business clock
 * @param answer what the group's server said, or why it was not reached; null while nothing is known
 */
public record RobotMessage(
        long id,
        long robotId,
        String robot,
        String content,
        State state,
        String by,
        Instant at,
        @Nullable String answer) {
    /** How far it is. */
    public enum State {
        /** It goes out as soon as the pace allows. */
        WAITING,
        /** It is being handed over. */
        SENDING,
        /** The group's server took it. */
        SENT,
        /** The group's server refused it. */
        FAILED,
        /** It was handed over and no answer came: it may stand in the group, so only a person sends it again. */
        UNCLEAR
    }
}
