package org.policydesk.account;

/** What happened to a person's account, told to higher modules inside the same transaction. */
public sealed interface AccountEvent {
    /** Staff gave the person a new first password: somebody may have had the old one. */
    record PasswordReset(long personId) implements AccountEvent {}

    /** The person was switched off. */
    record Deactivated(long personId) implements AccountEvent {}

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
