package org.policydesk.member.excel;

/** What a column's cells hold. */
public enum CellKind {
    TEXT,
    /** Several texts with semicolons between them. */
    LIST,
    NUMBER,
    DATE,
    YEAR,
    /** One of the column's choices. */
    CHOICE
}
