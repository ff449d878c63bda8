package org.policydesk.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said to somebody at some time.
 *
 * @param id 0 before it is stored
 * @param occasion 0 for what a plan holds once; events are numbered from 1
 * @param at on the business time line
 * @param note what a person wrote with it, may be empty
 * @param shift what a message about a moved date tells of; null for all others
 * @param title the task's, as it was when the message was planned; so are memberName and due
 */
record DueMessage(
        long id,
        long taskId,
        long personId,
        Rung rung,
        int dueVersion,
        int occasion,
        Instant at,
        MessageState state,
        @Nullable SkipReason skip,
        @Nullable Long envelopeId,
        String note,
        String title,
        String memberName,
        @Nullable LocalDate due,
        @Nullable Shift shift) {

    RungKind kind() {
        return rung.kind();
    }

    DueMessage onOccasion(int number) {
        return new DueMessage(
                id,
                taskId,
                personId,
                rung,
                dueVersion,
                number,
                at,
                state,
                skip,
                envelopeId,
                note,
                title,
                memberName,
                due,
                shift);
    }

    DueMessage about(Shift moved) {
        return new DueMessage(
                id,
                taskId,
                personId,
                rung,
                dueVersion,
                occasion,
                at,
                state,
                skip,
                envelopeId,
                note,
                title,
                memberName,
                due,
                moved);
    }

    DueMessage movedTo(Instant moment) {
        return new DueMessage(
                id,
                taskId,
                personId,
                rung,
                dueVersion,
                occasion,
                moment,
                state,
                skip,
                envelopeId,
                note,
                title,
                memberName,
                due,
                shift);
    }

    /** The same to somebody else. */
    DueMessage to(long person) {
        return new DueMessage(
                0,
                taskId,
                person,
                rung,
                dueVersion,
                occasion,
                at,
                MessageState.PLANNED,
                null,
                null,
                note,
                title,
                memberName,
                due,
                shift);
    }

    /** The same, to be said after all. */
    DueMessage planned() {
        return to(personId);
    }

    /** Its place in the plan: two messages with one key are the same message. */
    Key key() {
        return new Key(personId, rung, dueVersion, occasion);
    }

    record Key(long personId, Rung rung, int dueVersion, int occasion) {}
}
