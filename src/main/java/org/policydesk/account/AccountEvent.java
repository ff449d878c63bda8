package org.policydesk.account;

import java.time.Instant;

/** What happened to a person's account, told to higher modules inside the same transaction. */
public sealed interface AccountEvent {
    /** Staff gave the person a new first password: somebody may have had the old one. */
    record PasswordReset(long personId) implements AccountEvent {}

    /** The person has no place in that company any more. */
    record Left(long personId, long companyId) implements AccountEvent {}

    /** The person was switched off. */
    record Deactivated(long personId) implements AccountEvent {}

    /**
     * Somebody is asked to set their own password by a link.
     *
     * @param token the secret part of the link's address; it goes into the mail and nowhere else
     * @param expiresAt until when the link works, by the real clock
     */
    record Invited(long invitationId, long personId, String token, Instant expiresAt) implements AccountEvent {
        /** Without the token, which no log may hold. */
        @Override
        public String toString() {
            return "Invited[" + invitationId + "]";
        }
    }

    /** The invitation waits for nothing any more: it was accepted, withdrawn, or another took its place. */
    record InvitationSettled(long invitationId) implements AccountEvent {}

    /**
     * A deputy (代办人) was named.
     *
     * @param standIn the absence with both people and its days
     */
    record StandInNamed(StandIn standIn) implements AccountEvent {}

    /**
     * An absence was taken back before it began, or ended early.
     *
     * @param standIn as it was until now
     */
    record StandInEnded(StandIn standIn) implements AccountEvent {}
}
