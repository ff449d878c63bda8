package org.policydesk.task;

/** The light of a task (红黄绿灯): shown by colour, shape and words together. */
public enum Light {
    /** Overdue, or at most 3 working days left. */
    RED,
    /** Start-by reached, or at most 10 working days left. */
    AMBER,
    /** Time enough. */
    GREEN,
    /** Nothing is expected from the company any more, or nothing while its period stands still. */
    NONE
}
