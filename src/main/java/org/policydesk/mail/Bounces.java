package org.policydesk.mail;

import org.policydesk.clock.SecurityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what came back. Thread-safe. */
@Component
class Bounces {
    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    private final JdbcClient jdbc;
    private final BadAddresses addresses;
    private final SecurityClock real;
    private final ApplicationEventPublisher events;

    Bounces(JdbcClient jdbc, BadAddresses addresses, SecurityClock real, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.real = real;
        this.events = events;
    }

    private record Known(long id, String purpose, String address) {}

    /**
     * Marks the mail and its address.
     *
     * @return false if it is none of ours, or known already; nothing is marked then, since anybody may write to our mailbox
     */
    @Transactional
    boolean record(Bounce bounce) {
        Known known = jdbc.sql("""
            select id, purpose, recipient_address as address from envelope
            where message_id = ? and state in ('SENT', 'CLAIMED', 'WAITING')
            """)
                .param(bounce.messageId())
                .query(Known.class)
                .optional()
                .orElse(null);
        if (known == null || !known.address().equalsIgnoreCase(bounce.address())) {
            LOG.info("A bounce that fits none of our mails was left alone");
            return false;
        }
        int mine = jdbc.sql(
                        "update envelope set state = 'BOUNCED', claimed_by = null, claimed_until = null, last_reply ="
                                + " ? where id = ? and state <> 'BOUNCED'")
                .params(bounce.reason(), known.id())
                .update();
        if (mine == 0) {
            // Another node has read it at the same moment.
            return false;
        }
        jdbc.sql("insert into envelope_attempt (envelope_id, at, outcome, reply) values (?, ?, 'Bounced', ?)")
                .params(known.id(), Stamps.of(real.now()), bounce.reason())
                .update();
        addresses.mark(known.address(), bounce.reason());
        events.publishEvent(new MailBounced(known.id(), known.purpose(), known.address(), bounce.reason()));
        return true;
    }
}
