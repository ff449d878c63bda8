package org.policydesk.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.policydesk.clock.SecurityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. An envelope is claimed and recorded before SMTP sees it; the only window for a double is a crash between
 * the server's acceptance and our record of it, and then both copies carry the same Message-ID. Thread-safe; several nodes may
 * run it at once.
 */
@Component
public class EnvelopeSender {
    private static final Logger LOG = LoggerFactory.getLogger(EnvelopeSender.class);
    private static final int BATCH = 50;
    // A slow mail server must not keep the clock's other work waiting.
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final Claims claims;
    private final MailServer server;
    private final SecurityClock real;
    private final ObjectProvider<DemoPost> demo;
    private final Duration lease;
    // A send may take as long as the three SMTP timeouts together; below that a claim is not started any more.
    private final Duration reserve;
    private final String owner = UUID.randomUUID().toString();

    EnvelopeSender(
            Claims claims,
            MailServer server,
            SecurityClock real,
            ObjectProvider<DemoPost> demo,
            SendingSettings settings) {
        this.claims = claims;
        this.server = server;
        this.real = real;
        this.demo = demo;
        this.lease = settings.lease();
        this.reserve = lease.multipliedBy(3).dividedBy(10);
    }

    /**
     * Sends up to max envelopes, oldest first, and begins no batch after three quarters of a minute. Must be called outside a
     * transaction.
     *
     * @return how many the mail server accepted; 0 without a mail server, and then nothing is claimed, but in a demo
     */
    public int sendDue(int max) {
        int sent = 0;
        if (!server.isConfigured()) {
            demo.ifAvailable(DemoPost::takeOver);
            return sent;
        }
        Instant end = real.now().plus(LONGEST);
        for (int left = max; left > 0 && !real.now().isAfter(end); left -= BATCH) {
            Instant leaseEnds = real.now().plus(lease);
            Claims.Taken taken = claims.take(owner, Math.min(BATCH, left), lease);
            if (taken.due() == 0) {
                break;
            }
            if (taken.letters().isEmpty()) {
                continue;
            }
            int accepted = send(taken.letters(), leaseEnds.minus(reserve));
            sent += accepted;
            if (accepted == 0) {
                break;
            }
        }
        return sent;
    }

    private int send(List<Letter> letters, Instant lastStart) {
        int done = 0;
        int sent = 0;
        try (Smtp smtp = Smtp.connect(server);
                Ledger ledger = new Ledger(claims, owner)) {
            boolean usable = true;
            while (usable && done < letters.size() && real.now().isBefore(lastStart)) {
                Letter letter = letters.get(done++);
                Outcome outcome = smtp.send(letter);
                ledger.put(letter, outcome);
                sent += outcome instanceof Outcome.Accepted ? 1 : 0;
                usable = outcome instanceof Outcome.Accepted || smtp.isAlive();
            }
            letters.subList(done, letters.size()).forEach(letter -> claims.giveBack(owner, letter));
        } catch (MessagingException e) {
            LOG.warn("The mail server cannot be reached: {}", e.getMessage());
            Outcome unreached = new Outcome.Deferred(String.valueOf(e.getMessage()));
            letters.forEach(letter -> claims.settle(owner, letter, unreached));
        }
        return sent;
    }
}
