package org.policydesk.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.deadline.WorkingCalendar;
import org.policydesk.task.RemindedTask;

/** What should be said about one task, by its dates and its people as they are now. Pure. */
record Plan(RemindedTask task, TaskDates dates, Audience audience, Ladder ladder, WorkingCalendar calendar) {
    // Early enough for every date, and far enough from the limits of the database's types.
    private static final LocalDateTime EVER = LocalDateTime.of(1900, 1, 1, 0, 0);

    /** The scheduled messages for people who know of the dates since then. */
    List<DueMessage> scheduled(LocalDateTime known) {
        List<DueMessage> messages = new ArrayList<>();
        for (Step step : ladder.steps(dates, known, calendar)) {
            Instant at = step.at().atZone(BusinessClock.ZONE).toInstant();
            for (Recipient recipient : audience.of(step.rung().kind())) {
                messages.add(message(recipient, step.rung(), at, step.skip(), ""));
            }
        }
        return messages;
    }

    /** A message about an event. */
    DueMessage event(Recipient recipient, RungKind kind, Instant at, String note) {
        return message(recipient, Rung.of(kind), at, null, note);
    }

    /** Differs whenever the scheduled messages do. */
    String fingerprint() {
        StringBuilder text = new StringBuilder();
        for (DueMessage message : scheduled(EVER)) {
            text.append(message.key()).append(message.at()).append(message.skip());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private DueMessage message(Recipient recipient, Rung rung, Instant at, @Nullable SkipReason skip, String note) {
        return new DueMessage(
                0,
                task.taskId(),
                recipient.personId(),
                rung,
                task.dueVersion(),
                0,
                at,
                skip == null ? MessageState.PLANNED : MessageState.SKIPPED,
                skip,
                null,
                note,
                task.title(),
                task.memberName(),
                task.due(),
                null);
    }
}
