package org.policydesk.task;

import org.policydesk.deadline.LeadTimes;

/** How staff change the preparation time (准备时间) of tasks: the working days from the day to begin to the due date. */
public sealed interface LeadChange {
    /** What becomes of a task's preparation time, at least 0 and at most {@value LeadTimes#MOST_DAYS} days. */
    int of(int present, int usual);

    /** So many working days in all. */
    record To(int days) implements LeadChange {
        @Override
        public int of(int present, int usual) {
            return within(days);
        }
    }

    /** So many working days more than now, or fewer if negative. */
    record By(int days) implements LeadChange {
        @Override
        public int of(int present, int usual) {
            return within(present + days);
        }
    }

    /** As long as the item says. */
    record Usual() implements LeadChange {
        @Override
        public int of(int present, int usual) {
            return usual;
        }
    }

    private static int within(int days) {
        return Math.clamp(days, 0, LeadTimes.MOST_DAYS);
    }
}
