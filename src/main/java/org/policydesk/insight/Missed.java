package org.policydesk.insight;

import org.policydesk.task.Lapse;
import org.policydesk.task.TaskFilter;

/** Why dates were missed, of how many tasks, and which. */
public record Missed(Lapse why, int count, TaskFilter tasks) {}
