package org.policydesk.generated;

/**
 * How large an association is.
 *
 * @param tasks at least so many, and no more than one item's more
 * @param openShare the share of items whose date is still to come, 0 to 1
 */
public record Scale(int members, int tasks, double openShare) {
    private static final int TASKS_OF_MEMBER = 50;
    private static final int FEWEST = 40;
    private static final double OPEN_AFTER_YEARS = 0.2;

    /** Only tasks still to be done, 50 of each member on average: 500,000 are those of 10,000 members. */
    public static Scale open(int tasks) {
        return new Scale(Math.max(FEWEST, tasks / TASKS_OF_MEMBER), tasks, 1);
    }

    /** Those of some three years, four in five of them over. */
    public static Scale ofYears(int members, int tasks) {
        return new Scale(members, tasks, OPEN_AFTER_YEARS);
    }
}
