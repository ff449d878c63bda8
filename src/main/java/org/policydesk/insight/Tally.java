package org.policydesk.insight;

import org.jspecify.annotations.Nullable;

/**
 * The tasks of a branch, a region, a programme, a month or a member in figures.
 *
 * @param key what to filter by; null for what has none
 * @param label its name in words; empty for what has none
 * @param red how many of those open have at most three working days left, overdue ones included
 */
public record Tally(@Nullable String key, String label, Funnel funnel, int red, int amber, int green, int overdue) {}
