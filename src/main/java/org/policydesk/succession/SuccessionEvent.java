package org.policydesk.succession;

/** What happened to a proposal, told to higher modules inside the same transaction. */
public sealed interface SuccessionEvent {
    /** The association agreed to the proposal or declined it. */
    record Decided(long successionId) implements SuccessionEvent {}
}
