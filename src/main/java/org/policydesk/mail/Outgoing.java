package org.policydesk.mail;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the other modules put messages. It stores them in the caller's transaction, so that an act and its mail stand or fall
 * together; sending comes later and is nobody's wait. Thread-safe.
 */
@Component
public class Outgoing {
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final SecurityClock real;
    private final String domain;

    Outgoing(JdbcClient jdbc, BusinessClock clock, SecurityClock real, @Value("${desk.base-url}") URI base) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.real = real;
        this.domain = Optional.ofNullable(base.getHost()).orElse("localhost");
    }

    /**
     * Stores the message with the Message-ID that every attempt to send it will carry.
     *
     * @return the envelope's id; that of the earlier envelope if one has the same dedupe key
     * @throws org.springframework.transaction.IllegalTransactionStateException if the caller has no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long enqueue(NewEnvelope envelope) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        int stored = jdbc.sql("""
            insert into envelope (message_id, purpose, dedupe_key, recipient_address, recipient_domain,
                recipient_name, list_name,
                subject, html, plain, calendar, state, created_at, message_date, next_attempt_at)
            values (:messageId, :purpose, :dedupeKey, :address, :domain, :name, :list,
                :subject, :html, :plain, :calendar, 'WAITING', :created, :real, :real)
            on conflict do nothing
            """)
                .param("messageId", "<" + UUID.randomUUID() + "@" + domain + ">")
                .param("purpose", envelope.purpose())
                .param("dedupeKey", envelope.dedupeKey())
                .param("address", envelope.address())
                .param("domain", envelope.domain())
                .param("name", envelope.name())
                .param("list", envelope.listName())
                .param("subject", envelope.subject())
                .param("html", envelope.html())
                .param("plain", envelope.plain())
                .param("calendar", envelope.calendar())
                .param("created", Stamps.of(clock.now()))
                .param("real", Stamps.of(real.now()))
                .update(key, "id");
        Long id = stored == 0 ? idOf(envelope.dedupeKey()) : key.getKeyAs(Long.class);
        if (id == null) {
            throw new IllegalStateException("an envelope was neither stored nor found");
        }
        return id;
    }

    private @Nullable Long idOf(@Nullable String dedupeKey) {
        return jdbc.sql("select id from envelope where dedupe_key = ?")
                .param(dedupeKey)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
