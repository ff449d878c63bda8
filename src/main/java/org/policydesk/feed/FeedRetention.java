package org.policydesk.feed;

import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long calendar addresses are kept that are none any more. */
@Configuration(proxyBeanMethods = false)
class FeedRetention {
    @Bean
    Expiry feedExpiry() {
        return Expiry.of("calendar_feed", "id", Keeping.TECHNICAL, Time.REAL, "revoked_at < :before");
    }
}
