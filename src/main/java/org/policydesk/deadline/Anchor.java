package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The event that a period is counted from.
 *
 * @param eventKey which event; becomes the occurrence's key
 * @param at when it happened
 * @param printedExpiry the date of expiry that the document itself names; null if none. It wins over a computed one.
 */
public record Anchor(
        String eventKey, LocalDateTime at, @Nullable LocalDate printedExpiry) {
    public Anchor {
        if (at == null) {
            throw new InvalidRuleException("anchor", InvalidRuleException.Reason.MISSING);
        }
        RuleChecks.day("anchor", at.toLocalDate());
        RuleChecks.day("printedExpiry", printedExpiry);
        if (printedExpiry != null && printedExpiry.isBefore(at.toLocalDate())) {
            throw new InvalidRuleException("printedExpiry", InvalidRuleException.Reason.END_BEFORE_START);
        }
    }

    /** An event of that day; hours are counted from its first moment. */
    public static Anchor of(String eventKey, LocalDate day) {
        return new Anchor(eventKey, day.atStartOfDay(), null);
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
