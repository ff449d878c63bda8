package org.policydesk.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member with tasks that are red, or yellow and not acknowledged.
 *
 * @param overdue how many are past due
 * @param red how many have at most three working days left, overdue ones included
 * @param unacknowledged how many are yellow and not acknowledged
 * @param earliest the earliest due date among them; null if none has one
 */
public record UrgentMember(
        long memberId,
        String memberName,
        int overdue,
        int red,
        int unacknowledged,
        @Nullable LocalDate earliest) {}
