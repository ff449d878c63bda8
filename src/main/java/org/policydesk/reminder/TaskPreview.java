package org.policydesk.reminder;

import org.jspecify.annotations.Nullable;
import org.policydesk.task.TaskDetail;

/**
 * What a member would see of an item.
 *
 * @param detail the task as its page would show it; there is no task of its number
 * @param mail the mail that would tell of it; null where nobody of the member could be written to
 */
public record TaskPreview(TaskDetail detail, @Nullable RehearsedMail mail) {}
