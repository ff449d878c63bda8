package org.policydesk.task;

import java.util.List;
import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the nightly runs and what they found are kept. */
@Configuration(proxyBeanMethods = false)
class MatchingRetention {
    /** The last that came to its end stays: it says that there was one. */
    @Bean
    Expiry matchingRunExpiry() {
        return Expiry.of(
                "matching_run",
                "id",
                Keeping.TECHNICAL,
                Time.BUSINESS,
                "started_at < :before and id < (select max(r.id) from matching_run r where r.ended_at is not null)",
                List.of("delete from matching_drift where run_id in (:keys)"));
    }
}
