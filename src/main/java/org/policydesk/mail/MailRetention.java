package org.policydesk.mail;

import java.util.List;
import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the texts of mails are kept; to whom which went, when, and what the server said stays as proof. */
@Configuration(proxyBeanMethods = false)
class MailRetention {
    /** Only of what nobody can send any more. */
    @Bean
    Expiry mailTextExpiry() {
        return new Expiry(
                "envelope",
                Keeping.MAIL_TEXT,
                Time.BUSINESS,
                "select id from envelope where text_gone = false and created_at < :before"
                        + " and state in ('SENT', 'BOUNCED', 'REPLACED') order by created_at",
                List.of("update envelope set html = '', plain = '', calendar = null, text_gone = true"
                        + " where id in (:keys)"));
    }
}
