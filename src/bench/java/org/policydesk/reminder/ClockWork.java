package org.policydesk.reminder;

import org.policydesk.account.SystemUser;
import org.policydesk.bench.BenchDesk;
import org.policydesk.mail.EnvelopeSender;

/** What the clock does, one part at a time, to be measured. */
public final class ClockWork {
    private final Chores chores;
    private final Gatherer gatherer;
    private final EnvelopeSender sender;

    public ClockWork(BenchDesk desk) {
        chores = desk.get(Chores.class);
        gatherer = desk.get(Gatherer.class);
        sender = desk.get(EnvelopeSender.class);
    }

    /** The nightly round: the reminders of every open task are planned anew, and what is overdue is gone through. */
    public void daily() {
        chores.run(Chore.DAILY);
    }

    /** @return how many mails were written of all that is due */
    public int gather() {
        return SystemUser.call(gatherer::gather);
    }

    /** @return how many mails were sent */
    public int send(int most) {
        return SystemUser.call(() -> sender.sendDue(most));
    }
}
