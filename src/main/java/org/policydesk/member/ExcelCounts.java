package org.policydesk.member;

/**
 * How many rows of an import do what.
 *
 * @param members how many members the first two concern
 */
public record ExcelCounts(int added, int changed, int unchanged, int rejected, int members) {
    /** Before anything is known. */
    public static final ExcelCounts NONE = new ExcelCounts(0, 0, 0, 0, 0);

    /** Every row that was read. */
    public int rows() {
        return added + changed + unchanged + rejected;
    }

    /** Whether there is anything to write. */
    public boolean changesSomething() {
        return added + changed > 0;
    }
}
