package org.policydesk.reminder;

import org.policydesk.account.SystemUser;
import org.policydesk.mail.DemoPost;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock's work on the days that a demo lives through while it starts. Its mails never reach a mail server, also where one is set.
 * Exists in the profile demo only.
 */
@Component
@Profile("demo")
public class ReplayedChores {
    private final Planner planner;
    private final Gatherer gatherer;
    private final CallSweep calls;
    private final DemoPost post;

    ReplayedChores(Planner planner, Gatherer gatherer, CallSweep calls, DemoPost post) {
        this.planner = planner;
        this.gatherer = gatherer;
        this.calls = calls;
        this.post = post;
    }

    /** What the night does about reminders. */
    public void night() {
        SystemUser.run(calls::sweep);
    }

    /** Plans what changed, gathers what is due and has it taken over. */
    public void tick() {
        SystemUser.run(() -> {
            planner.sweep();
            gatherer.gather();
            post.takeOver();
        });
    }

    /** Plans everything anew, as every night does. */
    public void planAnew() {
        SystemUser.run(() -> {
            planner.forgetAll();
            planner.sweep();
        });
    }
}
