package org.policydesk.account;

import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long tickets and invitations are kept. */
@Configuration(proxyBeanMethods = false)
class AccountRetention {
    @Bean
    Expiry ticketExpiry() {
        return Expiry.of("sign_in_ticket", "digest", Keeping.AT_ONCE, Time.REAL, "expires_at <= :before");
    }

    /** The latest of each person stays: it says how they came to the desk. */
    @Bean
    Expiry invitationExpiry() {
        return Expiry.of(
                "invitation",
                "id",
                Keeping.NOTE,
                Time.REAL,
                "ended_at < :before and exists (select 1 from invitation later"
                        + " where later.person_id = invitation.person_id and later.id > invitation.id)");
    }
}
