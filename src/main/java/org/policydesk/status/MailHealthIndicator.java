package org.policydesk.status;

import jakarta.mail.MessagingException;
import org.policydesk.mail.MailServer;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * DOWN when the mail server cannot be reached or does not let the desk in, or the address that mails come from is missing; UNKNOWN where none is set, as mails are meant to wait then.
 * Takes the place of Spring Boot's own, which tries the machine itself when there is no server.
 */
@Component("mailHealthIndicator")
class MailHealthIndicator extends AbstractHealthIndicator {
    private final MailServer server;

    MailHealthIndicator(MailServer server) {
        this.server = server;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!server.isNamed()) {
            health.unknown();
            return;
        }
        if (!server.isConfigured()) {
            health.down().withDetail("error", "desk.mail.from is not set: no mail can leave");
            return;
        }
        health.withDetail("location", server.location());
        try {
            server.greet();
            health.up();
        } catch (MessagingException e) {
            // Told with the health, and not in the log each time that somebody asks for it.
            health.down().withDetail("error", String.valueOf(e.getMessage()));
        }
    }
}
