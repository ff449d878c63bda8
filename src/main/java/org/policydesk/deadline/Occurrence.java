package org.policydesk.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence (期次) of a rule: a date by which something is to be done.
 *
 * @param key the period or the event, never the date: it stays when the date is computed anew
 * @param opens first day on which it can be done; null if the text does not say
 * @param due the last day, included
 * @param cutOff the hour on the last day; null: until the day's end, or close of business where it is handed in on paper
 * @param provisional true if a year without a holiday notice had a part in the date (暂定)
 * @param explanation why the date is what it is
 */
public record Occurrence(
        String key,
        @Nullable LocalDate opens,
        LocalDate due,
        @Nullable LocalTime cutOff,
        boolean provisional,
        Explanation explanation) {
    public Occurrence {
        if (key.isBlank()) {
            throw new InvalidRuleException("key", InvalidRuleException.Reason.MISSING);
        }
    }
}
