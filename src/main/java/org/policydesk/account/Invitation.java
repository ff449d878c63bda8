package org.policydesk.account;

import java.time.Instant;

/**
 * An invitation as the people's page shows it.
 *
 * @param invitedAt on the business time line
 * @param expiresAt until when its link works, by the real clock
 */
public record Invitation(long id, long personId, Instant invitedAt, Instant expiresAt, State state) {
    /** Where an invitation stands. */
    public enum State {
        /** 待接受: its link works. */
        OPEN,
        /** 已过期: nobody used the link in its time. */
        EXPIRED,
        /** The person has set their own password with it. */
        ACCEPTED,
        /** Withdrawn, or the person was switched off or given a first password. */
        ENDED
    }

    /** Whether the person was asked and has neither come nor been told otherwise. */
    public boolean isAwaited() {
        return state == State.OPEN || state == State.EXPIRED;
    }
}
