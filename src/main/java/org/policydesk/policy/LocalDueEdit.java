package org.policydesk.policy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A local date (地方截止) as staff enter it; the meaning of each field is that of {@link LocalDue}.
 *
 * @param due null is refused, and told as a missing field
 */
public record LocalDueEdit(
        String unit,
        String key,
        @Nullable LocalDate due,
        @Nullable LocalTime cutOff,
        String source) {}
