package org.policydesk.demo;

import org.policydesk.account.SystemUser;
import org.policydesk.clock.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo in the order that things need each other, before anybody can ask it and before the clock ticks; does nothing to one
 * that is filled.
 */
@Component
@Profile("demo")
class Demo implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final DemoMembers members;
    private final DemoAccounts accounts;
    private final DemoPolicies policies;
    private final DemoProgrammes programmes;
    private final DemoSubmissions submissions;
    private final DemoCompilation compilation;
    private final Past past;
    private final BusinessClock clock;
    private final boolean withPast;
    private boolean filled;
    private boolean running;

    Demo(
            DemoMembers members,
            DemoAccounts accounts,
            DemoPolicies policies,
            DemoProgrammes programmes,
            DemoSubmissions submissions,
            DemoCompilation compilation,
            Past past,
            BusinessClock clock,
            @Value("${desk.demo-past:true}") boolean withPast) {
        this.members = members;
        this.accounts = accounts;
        this.policies = policies;
        this.programmes = programmes;
        this.submissions = submissions;
        this.compilation = compilation;
        this.past = past;
        this.clock = clock;
        this.withPast = withPast;
    }

    /** Fills it once; where a test pauses its context, that is no new beginning. */
    @Override
    public void start() {
        if (!filled) {
            fill();
            filled = true;
        }
        running = true;
    }

    /** Does to an empty demo what belongs into one, and to a filled one only what its day asks for. */
    void fill() {
        boolean empty = !members.areThere();
        if (!empty && !accounts.areThere()) {
            throw new IllegalStateException(
                    "The profile demo was started on the data of a real association; nothing was changed. Leave the profile out, or"
                            + " set desk.data (with PostgreSQL DESK_DB_URL) to a place of the demo's own.");
        }
        if (withPast && empty) {
            LOG.info("The demo lives through the weeks before {}", clock.today());
            past.live();
            compilation.load(clock.today());
        } else if (empty) {
            accounts.load(members.load(clock.today()));
        } else if (withPast && !SystemUser.call(() -> policies.isThere(StoryItems.LAST))) {
            LOG.warn(
                    "This demo's data has no past, or its start was broken off: delete its folder to have it filled anew");
        }
        SystemUser.run(() -> {
            policies.publishDue(clock.today());
            programmes.load();
            submissions.load();
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the clock, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
