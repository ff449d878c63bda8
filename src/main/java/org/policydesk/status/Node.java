package org.policydesk.status;

import java.time.Instant;

/**
 * A node that ticks.
 *
 * @param name as the clock's own tables call it
 * @param seen when it last said that it was there, in real time
 */
public record Node(String name, Instant seen) {}
