package org.policydesk.reminder;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A contact to be noted.
 *
 * @param taskIds what was spoken about; tasks of other members are left out; may be empty
 * @param person whom, in words; may be empty
 * @param at when, in Shanghai; not after now
 * @param answer what was answered, may be empty
 * @param acknowledged whether the member knows of these tasks and their dates now
 */
public record NewContact(
        long memberId,
        List<Long> taskIds,
        Channel channel,
        String person,
        LocalDateTime at,
        String answer,
        boolean acknowledged) {
    public NewContact {
        taskIds = List.copyOf(taskIds);
    }
}
