package org.policydesk.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TriggerEvent;

/**
 * Something that happened, or is to happen, to a member and may start periods (公司变更登记).
 *
 * @param at the hour, of meaning only for periods of hours; null: not known
 * @param note what it was, never blank
 * @param evidenceId the file that proves it, see {@link EvidenceFiles}; null if there is none
 * @param recordedBy the name of whoever recorded it; null for the system
 */
public record RecordedEvent(
        long id,
        long memberId,
        TriggerEvent type,
        LocalDate day,
        @Nullable LocalTime at,
        String note,
        @Nullable Long evidenceId,
        Instant recordedAt,
        @Nullable String recordedBy) {
    /** The moment that periods are counted from: the day's first without an hour. */
    public LocalDateTime moment() {
        return at == null ? day.atStartOfDay() : day.atTime(at);
    }
}
