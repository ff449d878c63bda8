package org.policydesk.policy;

/**
 * A document to hand in.
 *
 * @param required whether the submission is incomplete without it
 * @param leadDays working days that it takes to make, 0 or more; materials are made in parallel
 */
public record Material(String name, boolean required, int leadDays) {}
