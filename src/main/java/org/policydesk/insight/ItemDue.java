package org.policydesk.insight;

import org.policydesk.task.TaskFilter;

/** An item that is due in a month: for how many members, and their tasks. */
public record ItemDue(long itemId, String title, int count, TaskFilter tasks) {}
