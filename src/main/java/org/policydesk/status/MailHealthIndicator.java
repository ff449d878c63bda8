package org.policydesk.status;

import org.policydesk.mail.MailServer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * DOWN when the mail server cannot be reached or does not let the desk in; UNKNOWN where none is set, as mails are meant to wait then.
 * Takes the place of Spring Boot's own, which tries the machine itself when there is no server.
 */
@Component("mailHealthIndicator")
class MailHealthIndicator extends AbstractHealthIndicator {
    private final MailServer server;

    MailHealthIndicator(MailServer server) {
        super("The mail server did not answer");
        this.server = server;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        if (!server.isConfigured()) {
            health.unknown();
            return;
        }
        health.up().withDetail("location", server.location());
        server.greet();
    }
}
