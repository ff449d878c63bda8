package org.policydesk.member;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.policydesk.deadline.TriggerEvent;

/**
 * An event as it is entered; what the parts mean is said at {@link RecordedEvent}.
 *
 * @param type null and day null are refused when it is recorded
 */
public record NewEvent(
        @Nullable TriggerEvent type,
        @Nullable LocalDate day,
        @Nullable LocalTime at,
        String note) {}
