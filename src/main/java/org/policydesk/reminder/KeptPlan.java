package org.policydesk.reminder;

/**
 * A plan that staff set.
 *
 * @param version grows with every change; 0 where there is none of its own
 */
public record KeptPlan(ReminderPlan plan, int version) {}
