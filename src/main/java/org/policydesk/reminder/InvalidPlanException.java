package org.policydesk.reminder;

/** A plan that makes no sense; nothing was changed. */
public final class InvalidPlanException extends RuntimeException {
    private final String part;
    private final int least;
    private final int most;

    InvalidPlanException(String part, int least, int most) {
        super("desk.reminders." + part + ": at most " + ReminderPlan.MOST_RUNGS + " numbers from " + least + " to "
                + most + " (最多 " + ReminderPlan.MOST_RUNGS + " 个，" + least + " 到 " + most + " 之间)");
        this.part = part;
        this.least = least;
        this.most = most;
    }

    /** The name of the record's component. */
    public String part() {
        return part;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
