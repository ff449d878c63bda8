package org.policydesk.task;

/** The path that a task takes: duties are done, applications are handed in and decided on. */
public enum LifeCycle {
    DUTY,
    APPLICATION
}
