package org.policydesk.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A business clock for tests that count on one day: it begins at nine in the morning of {@code desk.today}, whatever the hour is
 * outside, and goes on from there, so that no test crosses midnight. A demo's {@link Replay} takes it along as it does the real one.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MorningClock {
    private static final int HOUR = 9;

    @Bean
    @Primary
    BusinessClock businessClockOfTheMorning(@Value("${desk.today}") String day, ObjectProvider<Replay> demo) {
        Instant nine =
                LocalDate.parse(day).atTime(HOUR, 0).atZone(BusinessClock.ZONE).toInstant();
        Clock real = Clock.system(BusinessClock.ZONE);
        Clock morning = Clock.offset(real, Duration.between(real.instant(), nine));
        Replay replay = demo.getIfAvailable();
        return new BusinessClock(replay == null ? morning : replay.business(morning), true);
    }
}
