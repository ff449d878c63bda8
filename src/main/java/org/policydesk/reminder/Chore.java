package org.policydesk.reminder;

/** What the clock does, each at its own time. */
enum Chore {
    /** Plans what changed, gathers what is due, sends what waits. */
    TICK("reminder-tick", "every-minute", "0 * * * * ?"),
    /** Plans everything anew and goes through what is overdue; after the tasks have been matched. */
    DAILY("daily-planning", "after-matching", "0 40 0 * * ?"),
    /** Reads what came back. */
    BOUNCES("bounce-reading", "every-five-minutes", "30 2/5 * * * ?"),
    /** Recomputes what should have been said in the last days. */
    AUDIT("nightly-audit", "before-dawn", "0 10 3 * * ?"),
    /** Tells staff once a week which titles expire and which announced dates are to be watched. */
    WATCH("watch-mail", "each-morning", "0 0 8 * * ?"),
    /** Reminds staff of the association's own reports. */
    REPORTS("report-mail", "each-working-hour", "0 5 8-19 * * ?"),
    /** Looks whether the day has come on which managers are asked whether anything changed. */
    INQUIRY("change-inquiry", "every-ten-minutes", "30 */10 * * * ?");

    private final String job;
    private final String trigger;
    private final String times;

    Chore(String job, String trigger, String times) {
        this.job = job;
        this.trigger = trigger;
        this.times = times;
    }

    /** Its name in Quartz's store, which must not change with the code. */
    String job() {
        return job;
    }

    /** The name of its times in Quartz's store. */
    String trigger() {
        return trigger;
    }

    /** When it is done, in Shanghai, as a Quartz cron expression. */
    String times() {
        return times;
    }
}
