package org.policydesk.status;

import org.policydesk.clock.SecurityClock;
import org.policydesk.mail.MailServer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** DOWN when mails wait for more than half an hour and no mail server takes any; without a mail server they are meant to wait. */
@Component("backlog")
class BacklogHealthIndicator extends AbstractHealthIndicator {
    private final Backlogs backlogs;
    private final MailServer server;
    private final SecurityClock real;
    private final DatabaseReach database;

    BacklogHealthIndicator(DatabaseReach database, Backlogs backlogs, MailServer server, SecurityClock real) {
        this.backlogs = backlogs;
        this.server = server;
        this.real = real;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (database.trouble().isPresent()) {
            health.down().withDetail("error", "the database is away");
            return;
        }
        Backlog backlog = backlogs.now();
        boolean down = server.isConfigured() && backlog.stands(real.now());
        (down ? health.down() : health.up())
                .withDetail("mails", backlog.mails())
                .withDetail("messages", backlog.messages())
                .withDetail("waitedSeconds", backlog.waited(real.now()).toSeconds());
    }
}
