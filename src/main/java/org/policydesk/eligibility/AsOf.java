package org.policydesk.eligibility;

import java.time.LocalDate;

/**
 * What a company is assessed for.
 *
 * @param date the day on which titles must be held and years since founding are counted
 * @param fiscalYear the year of facts whose criterion names none
 */
public record AsOf(LocalDate date, int fiscalYear) {
    /** That day, with the facts of the last year closed before it. */
    public static AsOf on(LocalDate date) {
        return new AsOf(date, date.getYear() - 1);
    }
}
