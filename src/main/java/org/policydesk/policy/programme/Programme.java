package org.policydesk.policy.programme;

/** A programme (政策专项): what its rounds have in common. */
public record Programme(long id, String name) {}
