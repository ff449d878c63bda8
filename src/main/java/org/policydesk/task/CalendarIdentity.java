package org.policydesk.task;

import java.net.URI;
import java.util.Optional;

/**
 * What a task is called in calendars (RFC 5545, UID), the same in every file that leaves the house: a program that reads the
 * personal address and is sent a mail's file too shows one entry. The sequence that goes with it is the task's version. Pure.
 *
 * @param domain of the desk, which makes names unique in the world
 */
public record CalendarIdentity(String domain) {
    /** @param baseUrl where the desk is */
    public static CalendarIdentity of(String baseUrl) {
        return new CalendarIdentity(
                Optional.ofNullable(URI.create(baseUrl).getHost()).orElse("localhost"));
    }

    /** The entry of the day when it is due. */
    public String due(long taskId) {
        return "task-" + taskId + "@" + domain;
    }

    /** The entry of the day when to begin. */
    public String start(long taskId) {
        return "task-" + taskId + "-start@" + domain;
    }
}
