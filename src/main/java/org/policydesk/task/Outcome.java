package org.policydesk.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the authority decided on an application.
 *
 * @param result {@link TaskState#RECOGNISED} or {@link TaskState#REJECTED}
 * @param on the day of the decision, today or earlier
 * @param amount what was granted, in 万元, 0 or more with at most six decimals; null if none, and for rejections
 * @param note in words, at most 2000 characters, may be empty
 * @param evidenceId a file of the task that proves it, see {@link TaskFiles#prove}; null if there is none
 */
public record Outcome(
        TaskState result,
        LocalDate on,
        @Nullable BigDecimal amount,
        String note,
        @Nullable Long evidenceId) {}
