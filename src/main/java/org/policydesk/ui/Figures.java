package org.policydesk.ui;

import org.policydesk.task.TaskCounts;

/**
 * What stands beside a place in the navigation.
 *
 * @param open how many wait there, overdue ones included
 * @param overdue how many of them are past due
 */
record Figures(int open, int overdue) {
    static Figures of(TaskCounts counts) {
        return new Figures(counts.open(), counts.overdue());
    }
}
