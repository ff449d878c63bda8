package org.policydesk.member.excel;

/**
 * A cell as it stands in a file.
 *
 * @param text what it holds: a number in plain digits, a day as 2024-03-31, an error by its sign (#N/A)
 * @param formula whether a formula computed it
 */
public record SheetCell(Type type, String text, boolean formula) {
    /** A cell with nothing in it. */
    public static final SheetCell BLANK = new SheetCell(Type.TEXT, "", false);

    /** What kind of value a cell has. */
    public enum Type {
        TEXT,
        NUMBER,
        /** A number shown as a percentage: 12.5% is 0.125. */
        PERCENT,
        DATE,
        TRUE_FALSE,
        ERROR,
        /** A formula whose result the file does not hold. */
        UNCOMPUTED
    }

    /** Whether there is nothing to see in it. */
    public boolean isBlank() {
        return type == Type.TEXT && text.isBlank();
    }
}
