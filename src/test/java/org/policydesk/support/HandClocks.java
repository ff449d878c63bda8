package org.policydesk.support;

import java.time.LocalDateTime;
import org.policydesk.clock.BusinessClock;
import org.policydesk.clock.SecurityClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Both clocks in the test's hand, at first on Monday 2025-03-10, 08:00. */
@TestConfiguration(proxyBeanMethods = false)
public class HandClocks {
    public static final LocalDateTime START = LocalDateTime.of(2025, 3, 10, 8, 0);

    @Bean
    HandClock handClock() {
        return new HandClock(START);
    }

    @Bean
    @Primary
    BusinessClock businessClockInHand(HandClock clock) {
        return new BusinessClock(clock, true);
    }

    @Bean
    @Primary
    SecurityClock securityClockInHand(HandClock clock) {
        return new SecurityClock(clock);
    }
}
