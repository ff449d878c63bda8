package org.policydesk.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policydesk.account.PersonRef;

/**
 * A task whose dates a change moves.
 *
 * @param told those who get a mail about it: nobody if only the preparation moves, or if the member has nobody
 */
public record Move(
        long taskId, long memberId, String memberName, String title, Dates before, Dates after, List<PersonRef> told) {
    /** A task's dates; null where it has none. */
    public record Dates(
            @Nullable LocalDate due,
            @Nullable LocalTime cutOff,
            @Nullable LocalDate startBy,
            @Nullable LocalDate opens) {}

    public Move {
        told = List.copyOf(told);
    }

    /** Whether the due date moves, or its hour; else only start-by or the opening does, and nobody is written to. */
    public boolean dueMoves() {
        return !Objects.equals(before.due(), after.due()) || !Objects.equals(before.cutOff(), after.cutOff());
    }

    /** By how many calendar days the due date moves, negative when it comes earlier; 0 without both dates. */
    public long days() {
        LocalDate from = before.due();
        LocalDate to = after.due();
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}
