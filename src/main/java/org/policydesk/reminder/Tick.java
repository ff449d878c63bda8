package org.policydesk.reminder;

import java.util.function.IntSupplier;
import org.policydesk.account.SystemUser;
import org.policydesk.mail.EnvelopeSender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round: plan, gather, send. A part that fails doesn't keep the next from its work. */
@Component
class Tick {
    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);
    private static final int MOST_MAILS = 5_000;

    private final Planner planner;
    private final Gatherer gatherer;
    private final EnvelopeSender sender;

    Tick(Planner planner, Gatherer gatherer, EnvelopeSender sender) {
        this.planner = planner;
        this.gatherer = gatherer;
        this.sender = sender;
    }

    /** @return how many envelopes were made */
    int run() {
        return SystemUser.call(() -> {
            guarded("plan", planner::sweep);
            int made = guarded("gather", gatherer::gather);
            guarded("send", () -> sender.sendDue(MOST_MAILS));
            return made;
        });
    }

    private static int guarded(String part, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException e) {
            LOG.error("The tick could not {}", part, e);
            return 0;
        }
    }
}
