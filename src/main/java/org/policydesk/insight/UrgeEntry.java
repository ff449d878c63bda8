package org.policydesk.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.reminder.Contact;
import org.policydesk.task.TaskCard;

/**
 * A member to be urged today.
 *
 * @param overdue how many of its tasks are past due
 * @param red how many have at most three working days left, overdue ones included
 * @param unacknowledged how many of those due within ten working days nobody has acknowledged
 * @param earliest the earliest due date among them
 * @param tasks the most urgent of them, at most a few
 * @param person whom to speak to: its manager, else anybody; null if it has nobody
 * @param last the latest contact; null if there was none
 */
public record UrgeEntry(
        long memberId,
        String memberName,
        int overdue,
        int red,
        int unacknowledged,
        @Nullable LocalDate earliest,
        List<TaskCard> tasks,
        @Nullable Person person,
        @Nullable Contact last) {
    /** How many tasks there are to speak about, whether or not they are shown. */
    public int count() {
        return red + unacknowledged;
    }

    /**
     * Whom to speak to.
     *
     * @param mobile null if it is not known
     */
    public record Person(String name, @Nullable String mobile, String email) {}
}
