package org.policydesk.robot;

import org.policydesk.retention.Expiry;
import org.policydesk.retention.Expiry.Time;
import org.policydesk.retention.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long notices to groups are kept; what was pushed by whom stays in the journal. */
@Configuration(proxyBeanMethods = false)
class RobotRetention {
    @Bean
    Expiry robotMessageExpiry() {
        return Expiry.of(
                "robot_message",
                "id",
                Keeping.NOTE,
                Time.REAL,
                "state in ('SENT', 'FAILED', 'UNCLEAR') and next_attempt_at < :before");
    }
}
