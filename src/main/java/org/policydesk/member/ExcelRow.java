package org.policydesk.member;

import java.util.List;

/**
 * A row of an import and what it does.
 *
 * @param number as Excel counts, from 1
 * @param company the member's name, else what the row says instead of it
 * @param detail what of the company it is about, such as the year or the title; may be empty
 */
public record ExcelRow(
        String sheet,
        int number,
        String company,
        String detail,
        Status status,
        List<ExcelChange> changes,
        List<ExcelFault> faults) {
    public ExcelRow {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /** What a row does. */
    public enum Status {
        /** Adds a company, a year of facts, a title or a product. */
        ADDED,
        CHANGED,
        UNCHANGED,
        REJECTED
    }
}
