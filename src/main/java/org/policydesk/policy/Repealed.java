package org.policydesk.policy;

import org.jspecify.annotations.Nullable;

/**
 * A policy that another puts out of force.
 *
 * @param title its title as the other quotes it
 * @param docNumber its document number, if told
 */
public record Repealed(String title, @Nullable String docNumber) {}
